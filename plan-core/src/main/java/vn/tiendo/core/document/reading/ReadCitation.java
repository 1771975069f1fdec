package vn.tiendo.core.document.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;

/**
 * A document cited (viện dẫn), once per symbol and date.
 *
 * @param type the type word that governs it, words of the text
 * @param symbol number and symbol without spaces: "25-NQ/TW"
 * @param date null when not given or impossible
 */
public record ReadCitation(
        @Nullable String type,
        String symbol,
        @Nullable LocalDate date,
        @Nullable String issuer,
        Relation relation,
        HowRead how,
        TextSpan span) {
    /** IMPLEMENTS: what title or preamble "thực hiện"; BASIS: after "Căn cứ"; else MENTIONS. */
    public enum Relation {
        IMPLEMENTS,
        BASIS,
        MENTIONS
    }
}
