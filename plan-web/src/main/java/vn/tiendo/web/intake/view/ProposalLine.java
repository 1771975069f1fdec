package vn.tiendo.web.intake.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.intake.Proposal;

/**
 * One line of the list.
 *
 * @param shown false while the filter leaves it out
 * @param text the beginning of what the proposal says; the whole stands in the source beside it
 * @param who who settled it and when; null while nobody has
 */
public record ProposalLine(
        ProposalRow row,
        boolean shown,
        String text,
        List<Chip> chips,
        @Nullable String who) {
    private static final int LONGEST = 180;

    ProposalLine(ProposalRow row, boolean shown, List<Chip> chips, @Nullable String who) {
        this(row, shown, shortened(row.proposal().getText()), chips, who);
    }

    public Proposal proposal() {
        return row.proposal();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).stripTrailing() + "…";
    }
}
