package vn.tiendo.core.document.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The single fields of header and signature. */
record FieldComparison(String kind, List<String> fields) implements Comparison {
    static final FieldComparison HEADER =
            new FieldComparison("header", List.of("type", "number", "symbol", "place", "date", "issuer", "subject"));
    static final FieldComparison SIGNATURE = new FieldComparison("signature", List.of("authority", "position", "name"));

    @Override
    public List<String> unheld(Entry labels, Entry read) {
        Entry label = labels.entry(kind);
        Entry found = read.entry(kind);
        List<String> unheld = new ArrayList<>();
        for (String field : fields) {
            List<@Nullable Object> right = new ArrayList<>(label.entry("alt").values(field));
            right.add(label.text(field));
            if (right.stream().noneMatch(r -> same(field, r == null ? "" : r.toString(), found.text(field)))) {
                unheld.add(kind + " " + field);
            }
        }
        return unheld;
    }

    private static boolean same(String field, String right, String read) {
        if (plain(field, right).equals(plain(field, read))) {
            return true;
        }
        return field.equals("issuer")
                && !right.isEmpty()
                && !read.isEmpty()
                && (plain(field, Names.withoutPlace(right)).equals(plain(field, read))
                        || plain(field, right).equals(plain(field, Names.withoutPlace(read))));
    }

    private static String plain(String field, String value) {
        return switch (field) {
            case "number" -> value.replaceAll("\\D", "").replaceFirst("^0+(?=\\d)", "");
            case "symbol" ->
                value.toLowerCase(Locale.ROOT)
                        .replaceFirst("^[\\s:._…]*(?:số)?[\\s:._…]*\\d*[a-zđ]?[\\s._…]*[-/]\\s*(?=\\p{L}+\\s*[-/])", "")
                        .replaceAll("[^0-9\\p{L}]", "");
            default ->
                Wording.full(value)
                        .replaceAll("[^\\p{L}\\d%\\s]", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
        };
    }
}
