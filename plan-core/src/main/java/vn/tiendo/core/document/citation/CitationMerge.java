package vn.tiendo.core.document.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.reading.ReadCitation;

/**
 * One citation per document: mentions under one symbol are one, and lend each other what they lack (a date that only a
 * footnote gives), unless their dates tell two documents apart.
 */
final class CitationMerge {
    private CitationMerge() {}

    static List<ReadCitation> merge(List<ReadCitation> mentions) {
        Map<String, List<ReadCitation>> bySymbol = new LinkedHashMap<>();
        for (ReadCitation mention : mentions) {
            String key = mention.symbol().toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
            List<ReadCitation> same = bySymbol.computeIfAbsent(key, k -> new ArrayList<>());
            int at = sameDocument(same, mention);
            if (at < 0) {
                if (same.size() < 50) {
                    same.add(mention);
                }
            } else {
                same.set(at, joined(same.get(at), mention));
            }
        }
        return bySymbol.values().stream().flatMap(List::stream).toList();
    }

    private static int sameDocument(List<ReadCitation> same, ReadCitation mention) {
        for (int i = 0; i < same.size(); i++) {
            ReadCitation known = same.get(i);
            if (known.date() == null || mention.date() == null || known.date().equals(mention.date())) {
                return i;
            }
        }
        return -1;
    }

    private static ReadCitation joined(ReadCitation known, ReadCitation mention) {
        return new ReadCitation(
                or(known.type(), mention.type()),
                known.symbol(),
                known.date() == null ? mention.date() : known.date(),
                or(known.issuer(), mention.issuer()),
                or(known.subject(), mention.subject()),
                or(known.alias(), mention.alias()),
                known.relation().compareTo(mention.relation()) <= 0 ? known.relation() : mention.relation(),
                known.how(),
                known.span());
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }
}
