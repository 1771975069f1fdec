package vn.tiendo.core.document.check.cited;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.citation.Mention;
import vn.tiendo.core.document.citation.SymbolParts;
import vn.tiendo.core.document.noise.Folding;

/** Places of one text that cite under one symbol, and what they say differently. */
final class SameDocument {
    /** One document is not cited more often in a plan; more would only cost time. */
    private static final int ENOUGH = 60;

    private SameDocument() {}

    static Collection<List<Mention>> groups(Pieces pieces) {
        Map<String, List<Mention>> groups = new LinkedHashMap<>();
        for (Mention mention : pieces.mentions()) {
            List<Mention> group = groups.computeIfAbsent(mention.key(), key -> new ArrayList<>());
            if (group.size() < ENOUGH) {
                group.add(mention);
            }
        }
        return groups.values();
    }

    /** Number, kind by the word or else by the abbreviation, and body; null for a kind that is not known. */
    static @Nullable String kindKey(Mention mention) {
        SymbolParts parts = mention.parts();
        String word = mention.word();
        String kind = word == null || word.startsWith("Văn bản") ? mention.kind() : word;
        String abbreviation = kind == null ? null : Mention.abbreviation(kind);
        return parts == null || abbreviation == null ? null : parts.number() + abbreviation + "/" + parts.body();
    }

    /**
     * The values that are said of one document, the one said most often first; of equal ones the first read. Values of
     * places that tell nothing are left out.
     */
    static <T> List<List<Mention>> byValue(List<Mention> mentions, Function<Mention, @Nullable T> value) {
        Map<T, List<Mention>> byValue = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            T said = value.apply(mention);
            if (said != null) {
                byValue.computeIfAbsent(said, v -> new ArrayList<>()).add(mention);
            }
        }
        return byValue.values().stream()
                .sorted((a, b) -> Integer.compare(b.size(), a.size()))
                .toList();
    }

    /** Only what is said oftener than the other can tell which of the two is the slip. */
    static boolean tells(List<Mention> often, List<Mention> seldom) {
        return often.size() > 1 && often.size() > seldom.size();
    }

    static @Nullable LocalDate day(Mention mention) {
        return mention.date() == null ? null : mention.date().day();
    }

    /** Two days known and not the same. */
    static boolean daysDiffer(Mention one, Mention other) {
        LocalDate day = day(one);
        LocalDate second = day(other);
        return day != null && second != null && !day.equals(second);
    }

    /**
     * Two bodies number independently, and a body of the state begins anew each year (NĐ 30/2020, Điều 15): then one
     * symbol is two documents, and nothing is wrong.
     */
    static boolean twoDocuments(Mention one, Mention other) {
        SymbolParts parts = one.parts();
        LocalDate day = day(one);
        LocalDate second = day(other);
        boolean yearly = parts != null && !parts.party() && !parts.legal();
        return bodiesDiffer(one.issuer(), other.issuer())
                || yearly && day != null && second != null && day.getYear() != second.getYear();
    }

    private static boolean bodiesDiffer(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        String first = plain(one);
        String second = plain(other);
        return !first.contains(second) && !second.contains(first);
    }

    private static String plain(String body) {
        return Folding.fold(body)
                .replace("ban chấp hành", "")
                .replace("ban thường vụ", "")
                .replace("ủy ban nhân dân", "ubnd")
                .replace("hội đồng nhân dân", "hđnd")
                .replaceAll("\\(?khóa.*|[^\\p{L}\\d]", "");
    }
}
