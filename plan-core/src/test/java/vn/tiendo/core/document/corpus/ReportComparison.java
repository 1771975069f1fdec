package vn.tiendo.core.document.corpus;

import java.util.ArrayList;
import java.util.List;

/** Duties to report by their clause and time; then who reports, to whom and through whom. */
final class ReportComparison implements Comparison {
    @Override
    public List<String> unheld(Entry labels, Entry read) {
        List<Entry> right = labels.entries("reports");
        List<Entry> found = read.entries("reports");
        List<Quotes.Pair> pairs = Quotes.pairs(right, found, Quotes.ENOUGH, ReportComparison::likeness);
        List<String> unheld = new ArrayList<>();
        for (int i = 0; i < right.size(); i++) {
            int at = i;
            pairs.stream()
                    .filter(p -> p.label() == at)
                    .findFirst()
                    .ifPresentOrElse(
                            p -> details(right.get(at), found.get(p.read()), unheld),
                            () -> unheld.add("report " + name(right.get(at))));
        }
        for (int j = 0; j < found.size(); j++) {
            int at = j;
            if (pairs.stream().noneMatch(p -> p.read() == at) && !allowed(labels, found.get(j))) {
                unheld.add("no report " + name(found.get(j)));
            }
        }
        return unheld;
    }

    private static double likeness(Entry label, Entry read) {
        boolean due = TaskComparison.due(label, "due", "altDues", read.values("due"));
        return due ? Quotes.overlap(label.text("quote"), read.text("quote")) : 0;
    }

    private static void details(Entry label, Entry read, List<String> unheld) {
        if (!TaskComparison.names(label, "who", "altWho", read)) {
            unheld.add("who " + name(label));
        }
        if (!Names.same(label.text("to"), read.text("to"))) {
            unheld.add("to " + name(label));
        }
        if (!Names.same(label.text("via"), read.text("via"))) {
            unheld.add("via " + name(label));
        }
    }

    private static boolean allowed(Entry labels, Entry read) {
        return labels.entry("optional").entries("reports").stream()
                .anyMatch(o -> Quotes.overlap(o.text("quote"), read.text("quote")) >= Quotes.ENOUGH);
    }

    private static String name(Entry report) {
        return (Quotes.brief(report.text("quote")) + " "
                        + Dues.of(report.fields().get("due")))
                .strip();
    }
}
