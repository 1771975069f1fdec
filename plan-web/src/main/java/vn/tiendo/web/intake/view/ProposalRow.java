package vn.tiendo.web.intake.view;

import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.ProposalState;
import vn.tiendo.web.intake.view.Filter.Stand;

/** A proposal at its place in the document, from 1, and whether it asks, is clear, or was settled. */
public record ProposalRow(int no, Proposal proposal, Stand stand) {
    public boolean point() {
        return stand == Stand.ASKS;
    }

    boolean pending() {
        return stand != Stand.SEEN;
    }

    boolean merged() {
        return proposal.getState() == ProposalState.MERGED;
    }
}
