package vn.tiendo.core.plan;

import jakarta.persistence.Embeddable;
import vn.tiendo.core.document.TextSpan;

/** The sentence something was read from: offsets into the plan's frozen text, and its words. */
@Embeddable
public record SourceRef(int spanStart, int spanEnd, String quote) {
    private static final int LONGEST = 2000;

    public static SourceRef of(TextSpan span, String text) {
        String words = span.of(text);
        return new SourceRef(span.start(), span.end(), words.length() > LONGEST ? words.substring(0, LONGEST) : words);
    }
}
