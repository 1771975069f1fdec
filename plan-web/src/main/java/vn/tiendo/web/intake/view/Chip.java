package vn.tiendo.web.intake.view;

import org.jspecify.annotations.Nullable;

/**
 * One fact of a proposal.
 *
 * @param hint what more is said of it, small beside it
 * @param phrase the unknown name to be chosen for; null when nothing is to be chosen
 */
public record Chip(
        Face face,
        String text,
        @Nullable String hint,
        @Nullable String phrase) {
    /** How sure it is, or who and when in the short line of the list. */
    public enum Face {
        SURE,
        /** Concluded, or taken over from words around it. */
        LIKELY,
        LOOK,
        ASK,
        WHO,
        WHEN
    }

    static Chip of(Face face, String text) {
        return new Chip(face, text, null, null);
    }
}
