package vn.tiendo.web.intake.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.reading.OutlineItem;
import vn.tiendo.core.document.reading.ReadRecipient;

/**
 * What was read of the head and the end of a document and is not typed over there: shown beside the form.
 *
 * @param facts system and parent, with how each was read
 * @param cited where a document is cited, by {@link #citation}
 */
public record HeadSide(
        List<Said> facts, Map<String, TextSpan> cited, List<ReadRecipient> recipients, List<OutlineItem> outline) {
    /**
     * One thing said of the head.
     *
     * @param label the tail of a message key
     * @param how how it was read, in words; null when it simply stands there
     * @param place where it stands; null when it was concluded from the whole
     */
    public record Said(
            String label,
            String value,
            @Nullable String how,
            @Nullable TextSpan place) {}

    /** A citation's name: once per symbol and day, as a reader tells them apart. */
    static String citation(String symbol, @Nullable String day) {
        return symbol + " " + (day == null ? "" : day);
    }

    /** Null for one that was typed in, or is read no more. */
    public @Nullable TextSpan placeOf(String symbol, String day) {
        return cited.get(citation(symbol, day));
    }
}
