package vn.tiendo.core.document.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tasks by the beginning of their words; then number, doers, partners, deadline and product of each. */
final class TaskComparison implements Comparison {
    private static final double SAME_ITEM = 0.75;

    @Override
    public List<String> unheld(Entry labels, Entry read) {
        List<Entry> right = labels.entries("tasks");
        List<Entry> found = read.entries("tasks");
        List<Quotes.Pair> pairs = Quotes.pairs(right, found, SAME_ITEM, TaskComparison::likeness);
        List<String> unheld = new ArrayList<>();
        for (int i = 0; i < right.size(); i++) {
            int at = i;
            pairs.stream()
                    .filter(p -> p.label() == at)
                    .findFirst()
                    .ifPresentOrElse(
                            p -> details(right.get(at), found.get(p.read()), unheld),
                            () -> unheld.add("task " + name(right.get(at))));
        }
        for (int j = 0; j < found.size(); j++) {
            int at = j;
            if (pairs.stream().noneMatch(p -> p.read() == at) && !allowed(labels, found.get(j))) {
                unheld.add("no task " + name(found.get(j)));
            }
        }
        return unheld;
    }

    private static double likeness(Entry label, Entry read) {
        double likeness = quotes(label)
                .mapToDouble(q -> Quotes.start(q, read.text("quote")))
                .max()
                .orElse(0);
        return likeness > 0 && sameNumber(label, read) ? likeness + 0.05 : likeness;
    }

    private static Stream<String> quotes(Entry label) {
        return Stream.concat(Stream.of(label.text("quote")), label.words("altQuotes").stream());
    }

    private static void details(Entry label, Entry read, List<String> unheld) {
        if (label.has("number") && !sameNumber(label, read)) {
            unheld.add("number " + name(label));
        }
        if (!names(label, "lead", "altLead", read)) {
            unheld.add("lead " + name(label));
        }
        if (!names(label, "coop", "altCoop", read)) {
            unheld.add("coop " + name(label));
        }
        if (!due(label, "deadline", "altDeadlines", read.values("deadline"))) {
            unheld.add("deadline " + name(label));
        }
        if (label.has("product") && !Wording.item(label.text("product")).equals(Wording.item(read.text("product")))) {
            unheld.add("product " + name(label));
        }
    }

    static boolean due(Entry label, String field, String others, List<@Nullable Object> read) {
        String found = Dues.of(read.isEmpty() ? null : read.getFirst());
        List<@Nullable Object> right = new ArrayList<>(label.values(others));
        right.add(label.values(field).isEmpty() ? null : label.values(field).getFirst());
        return right.stream().anyMatch(d -> Dues.of(d).equals(found));
    }

    static boolean names(Entry label, String field, String others, Entry read) {
        List<@Nullable Object> right = new ArrayList<>(label.values(others));
        right.add(label.words(field));
        return right.stream().anyMatch(r -> Names.sameAll(Entry.wordsOf(r), read.words(field)));
    }

    private static boolean sameNumber(Entry label, Entry read) {
        return plainNumber(label).equals(plainNumber(read));
    }

    private static String plainNumber(Entry task) {
        return Wording.folded(task.text("number")).replace(" ", "");
    }

    private static boolean allowed(Entry labels, Entry read) {
        return labels.entry("optional").entries("tasks").stream()
                .anyMatch(o -> Quotes.start(o.text("quote"), read.text("quote")) >= 0.9);
    }

    private static String name(Entry task) {
        return (task.text("number") + " " + Quotes.brief(task.text("quote"))).strip();
    }
}
