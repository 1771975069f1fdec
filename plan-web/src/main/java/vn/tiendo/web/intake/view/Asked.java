package vn.tiendo.web.intake.view;

import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.intake.ProposalId;

/**
 * What the address asks for.
 *
 * @param proposal the one to open; null for the next that waits
 * @param just the one somebody has just decided on, so that it can be undone
 * @param mode how the open one shows: to judge, to correct, to part
 * @param place words of the text to light instead of a proposal; null for none
 */
public record Asked(
        @Nullable ProposalId proposal,
        @Nullable ProposalId just,
        Part part,
        Mode mode,
        Filter filter,
        @Nullable TextSpan place) {
    /** What the right side shows. */
    public enum Part {
        PROPOSALS("de-xuat"),
        POINTS("diem"),
        HEAD("dau-van-ban"),
        INDICATORS("chi-tieu"),
        BODIES("don-vi");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        public static Part of(@Nullable String word) {
            for (Part one : values()) {
                if (one.word.equals(word)) {
                    return one;
                }
            }
            return PROPOSALS;
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

        public static Mode of(@Nullable String word) {
            for (Mode one : values()) {
                if (one.word.equals(word)) {
                    return one;
                }
            }
            return JUDGE;
        }
    }

    public static Asked proposal(ProposalId id, Mode mode, Filter filter) {
        return new Asked(id, null, Part.PROPOSALS, mode, filter, null);
    }

    public static Asked part(Part part) {
        return new Asked(null, null, part, Mode.JUDGE, Filter.ALL, null);
    }
}
