package vn.tiendo.web.intake.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.ProposalId;
import vn.tiendo.core.intake.reading.SplitPoints;

/**
 * The proposal being looked at.
 *
 * @param notes what the reader met in its words
 * @param who who settled it and when; null while nobody has
 * @param pieces where it may be parted; empty unless somebody wants to
 */
public record OpenProposal(
        ProposalRow row,
        List<Fact> facts,
        List<Note> notes,
        @Nullable String who,
        Ways ways,
        List<SplitPoints.Piece> pieces) {
    /** One kind of fact; {@code label} is the tail of a message key. */
    public record Fact(String label, List<Chip> chips) {}

    /** What is wrong with its words, and the words proposed instead; null when only a person can say. */
    public record Note(String text, @Nullable String mend) {}

    /** Where the keys lead: up, down, to the next point to look at. */
    public record Ways(
            @Nullable ProposalId previous,
            @Nullable ProposalId next,
            @Nullable ProposalId point) {}

    public Proposal proposal() {
        return row.proposal();
    }

    public int no() {
        return row.no();
    }
}
