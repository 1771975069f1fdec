package vn.tiendo.core.document.citation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.citation.SymbolGrammar.Symbol;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.ReadCitation.Relation;

/**
 * One place where a document is cited, before places that cite the same document are put together.
 *
 * @param text where it stands
 * @param start of the symbol in that text
 * @param end behind the symbol
 * @param symbol without spaces: "25-NQ/TW"
 * @param word the type word written right before the number; null when a list shares one or none stands there
 * @param disagreeing the type word that governs it is of another kind than the symbol
 */
public record Mention(
        FlatText text,
        int start,
        int end,
        String symbol,
        @Nullable String word,
        boolean disagreeing,
        @Nullable CitedDate date,
        @Nullable String issuer,
        Relation relation) {
    static Mention of(
            FlatText text,
            Symbol symbol,
            @Nullable String type,
            @Nullable CitedDate date,
            @Nullable String issuer,
            Relation relation) {
        return new Mention(
                text,
                symbol.start(),
                symbol.end(),
                symbol.written(),
                TypeWords.before(text, symbol.start()),
                type != null && TypeWords.disagree(type, symbol),
                date,
                issuer,
                relation);
    }

    public TextSpan span() {
        return text.span(start, end);
    }

    /** Number and symbol as they stand in the text, blanks kept. */
    public String written() {
        return text.text().substring(start, end);
    }

    public @Nullable SymbolParts parts() {
        return SymbolParts.of(symbol);
    }

    /** The same for every way of writing one symbol: signs, blanks, leading zeros and capitals do not count. */
    public String key() {
        return key(symbol);
    }

    public static String key(String symbol) {
        return symbol.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "").replaceFirst("^0+", "");
    }

    /** The kind that the abbreviation stands for; null for one that is unknown. */
    public @Nullable String kind() {
        SymbolParts parts = parts();
        return parts == null ? null : TypeWords.named(parts.type());
    }

    /** The abbreviation of a kind: "CTr" of "Chương trình hành động"; null for one that is unknown. */
    public static @Nullable String abbreviation(String word) {
        return TypeWords.abbreviation(word);
    }
}
