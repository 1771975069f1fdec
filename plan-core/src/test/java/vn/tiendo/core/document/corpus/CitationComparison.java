package vn.tiendo.core.document.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Citations by symbol and type, twice if one symbol stands for two documents; then date, issuer and relation. */
final class CitationComparison implements Comparison {
    @Override
    public List<String> unheld(Entry labels, Entry read) {
        List<Entry> right = labels.entries("citations");
        List<Entry> found = distinct(read.entries("citations"));
        List<Quotes.Pair> pairs = Quotes.pairs(right, found, 1, CitationComparison::likeness);
        List<String> unheld = new ArrayList<>();
        for (int i = 0; i < right.size(); i++) {
            int at = i;
            pairs.stream()
                    .filter(p -> p.label() == at)
                    .findFirst()
                    .ifPresentOrElse(
                            p -> details(right.get(at), found.get(p.read()), unheld),
                            () -> unheld.add("citation " + name(right.get(at))));
        }
        Set<String> allowed = Stream.concat(right.stream(), labels.entry("optional").entries("citations").stream())
                .map(CitationComparison::symbol)
                .collect(Collectors.toSet());
        for (Entry citation : found) {
            if (!allowed.contains(symbol(citation))) {
                unheld.add("no citation " + name(citation));
            }
        }
        return unheld;
    }

    private static List<Entry> distinct(List<Entry> citations) {
        List<Entry> distinct = new ArrayList<>();
        for (Entry citation : citations) {
            if (!symbol(citation).isEmpty()
                    && distinct.stream()
                            .noneMatch(c -> symbol(c).equals(symbol(citation))
                                    && c.text("date").equals(citation.text("date")))) {
                distinct.add(citation);
            }
        }
        return distinct;
    }

    private static double likeness(Entry label, Entry read) {
        if (!symbol(label).equals(symbol(read)) || !sameType(label.text("type"), read.text("type"))) {
            return 0;
        }
        return label.text("date").equals(read.text("date")) ? 2 : 1;
    }

    private static void details(Entry label, Entry read, List<String> unheld) {
        if (!label.text("date").equals(read.text("date"))) {
            unheld.add("date " + name(label));
        }
        if (others(label, "issuer", "altIssuers").noneMatch(i -> Names.same(i, read.text("issuer")))) {
            unheld.add("issuer " + name(label));
        }
        if (others(label, "relation", "altRelations").noneMatch(read.text("relation")::equals)) {
            unheld.add("relation " + name(label));
        }
    }

    private static Stream<String> others(Entry label, String field, String others) {
        List<@Nullable Object> right = new ArrayList<>(label.values(others));
        right.add(label.text(field));
        return right.stream().map(r -> r == null ? "" : r.toString());
    }

    private static boolean sameType(String one, String other) {
        String a = Wording.full(one);
        String b = Wording.full(other);
        return a.equals(b) || a.startsWith(b + " ") || b.startsWith(a + " ");
    }

    private static String symbol(Entry citation) {
        return citation.text("symbol").toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }

    private static String name(Entry citation) {
        return (citation.text("symbol") + " " + citation.text("date")).strip();
    }
}
