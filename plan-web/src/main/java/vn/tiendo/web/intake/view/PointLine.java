package vn.tiendo.web.intake.view;

import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;

/**
 * A point to look at: where it stands, what is wrong, and what is proposed instead.
 *
 * @param quote the words of the text
 * @param mend the words proposed in their place; null when only a person can say
 * @param within the proposal it stands in; null for words outside any
 */
public record PointLine(
        TextSpan span,
        Spot spot,
        String text,
        String quote,
        @Nullable String mend,
        @Nullable ProposalRow within) {}
