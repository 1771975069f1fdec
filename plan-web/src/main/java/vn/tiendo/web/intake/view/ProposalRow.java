package vn.tiendo.web.intake.view;

import java.util.List;
import vn.tiendo.core.intake.Proposal;

/** One line of the list. */
public record ProposalRow(int no, Proposal proposal, boolean point, List<Chip> chips) {}
