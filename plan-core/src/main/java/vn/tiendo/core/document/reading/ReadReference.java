package vn.tiendo.core.document.reading;

import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;

/**
 * A document named without its symbol (viện dẫn không số), once each: a resolution of a plenum or a congress, a law by its
 * name, "Chương trình 1719", or a short name that the text gave to a document it cites.
 *
 * @param words as first written, one line
 * @param alias the short name that the text gives it: "sau đây gọi tắt là …"
 * @param times how often the text names it so
 */
public record ReadReference(
        String words,
        Naming names,
        @Nullable String alias,
        int times,
        ReadCitation.Relation relation,
        HowRead how,
        TextSpan span) {
    /** PLENUM: hội nghị Trung ương; CONGRESS: đại hội; LAW; NUMBERED: kind and number; ALIAS of a cited document. */
    public enum Kind {
        PLENUM,
        CONGRESS,
        LAW,
        NUMBERED,
        ALIAS
    }

    /**
     * What the words name.
     *
     * @param document in one way for all its spellings: "Nghị quyết Trung ương 4 khóa XI"; of an alias the symbol cited
     * @param body whose congress or plenum it is, words of the text
     * @param number of the plenum or the congress as the text counts: "4", "XIII"; of a numbered document its number
     * @param term of a committee ("XI") or of a congress ("2025 - 2030")
     * @param year of a law
     */
    public record Naming(
            Kind kind,
            String document,
            String type,
            @Nullable String body,
            @Nullable String number,
            @Nullable String term,
            @Nullable Integer year) {}
}
