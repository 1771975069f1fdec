package vn.tiendo.web.intake.view;

import org.jspecify.annotations.Nullable;
import vn.tiendo.core.intake.ProposalId;

/**
 * What the address asks for.
 *
 * @param proposal the one to open; null for the next that waits
 * @param just the one somebody has just decided on, so that it can be undone
 * @param mode how the open one shows: to judge, to correct, to part
 * @param onlyPoints only the proposals with a point to look at
 */
public record Asked(
        @Nullable ProposalId proposal, @Nullable ProposalId just, Part part, Mode mode, boolean onlyPoints) {
    /** What the right side shows. */
    public enum Part {
        PROPOSALS("de-xuat"),
        HEAD("dau-van-ban"),
        BODIES("don-vi");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** How the open proposal shows. */
    public enum Mode {
        JUDGE("xem"),
        CORRECT("sua"),
        SPLIT("tach");

        private final String word;

        Mode(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public static Asked of(
            @Nullable ProposalId proposal,
            @Nullable ProposalId just,
            @Nullable String part,
            @Nullable String mode,
            boolean onlyPoints) {
        Part asked = Part.PROPOSALS;
        for (Part one : Part.values()) {
            asked = one.word.equals(part) ? one : asked;
        }
        Mode shown = Mode.JUDGE;
        for (Mode one : Mode.values()) {
            shown = one.word.equals(mode) ? one : shown;
        }
        return new Asked(proposal, just, asked, shown, onlyPoints);
    }

    public static Asked proposal(ProposalId id, Mode mode, boolean onlyPoints) {
        return new Asked(id, null, Part.PROPOSALS, mode, onlyPoints);
    }

    public static Asked part(Part part) {
        return new Asked(null, null, part, Mode.JUDGE, false);
    }
}
