package vn.tiendo.core.document.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A deadline of the schema as one comparable word; empty for none. */
final class Dues {
    private Dues() {}

    static String of(@Nullable Object due) {
        Entry entry = Entry.of(due);
        return switch (entry.text("kind")) {
            case "date" -> entry.text("date");
            case "period" -> entry.text("from") + ".." + entry.text("to");
            case "continuous" -> "continuous";
            case "recurring" -> rule(entry.text("rrule"));
            default -> "";
        };
    }

    private static String rule(String rrule) {
        return Arrays.stream(
                        rrule.toUpperCase(Locale.ROOT).replace("RRULE:", "").split(";"))
                .filter(part -> part.contains("=") && !part.equals("INTERVAL=1"))
                .map(Dues::part)
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    private static String part(String part) {
        String[] sides = part.split("=", 2);
        return sides[0] + "="
                + Arrays.stream(sides[1].split(","))
                        .map(v -> v.strip().replaceFirst("^0+(?=\\d)", ""))
                        .sorted()
                        .toList();
    }
}
