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
 * @param subject what it is about (trích yếu): "về trồng cây"; null when not given
 * @param alias the short name that the text gives it: "sau đây gọi tắt là …"
 */
public record ReadCitation(
        @Nullable String type,
        String symbol,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable String subject,
        @Nullable String alias,
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
