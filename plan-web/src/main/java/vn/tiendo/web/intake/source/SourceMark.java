package vn.tiendo.web.intake.source;

import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;

/**
 * Something to show at a place of the text.
 *
 * @param target where a click on it leads, the end of an address of the page itself; null for no link
 * @param note what is said of it when asked; null for nothing
 */
public record SourceMark(
        TextSpan span,
        Kind kind,
        @Nullable String target,
        @Nullable String note) {
    /** Later ones show above earlier ones. */
    public enum Kind {
        /** Another proposal. */
        PROPOSAL,
        /** The proposal being looked at. */
        CURRENT,
        /** A name or a deadline inside it. */
        PART,
        PROBLEM
    }
}
