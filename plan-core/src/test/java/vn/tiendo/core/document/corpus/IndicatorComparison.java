package vn.tiendo.core.document.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Figures to be reached by comparison, value and unit; the year is a reading of its own. */
final class IndicatorComparison implements Comparison {
    @Override
    public List<String> unheld(Entry labels, Entry read) {
        List<Entry> right = labels.entries("indicators");
        List<Entry> found = read.entries("indicators");
        List<Quotes.Pair> pairs = Quotes.pairs(right, found, 1, IndicatorComparison::likeness);
        List<String> unheld = new ArrayList<>();
        for (int i = 0; i < right.size(); i++) {
            int at = i;
            if (pairs.stream().noneMatch(p -> p.label() == at)) {
                unheld.add("indicator " + name(right.get(i)));
            }
        }
        for (int j = 0; j < found.size(); j++) {
            int at = j;
            if (pairs.stream().noneMatch(p -> p.read() == at) && !allowed(labels, found.get(j))) {
                unheld.add("no indicator " + name(found.get(j)));
            }
        }
        for (Quotes.Pair pair : pairs) {
            if (!right.get(pair.label())
                    .text("year")
                    .equals(found.get(pair.read()).text("year"))) {
                unheld.add("year " + name(right.get(pair.label())));
            }
        }
        return unheld;
    }

    private static double likeness(Entry label, Entry read) {
        boolean same = Stream.concat(Stream.of(label), label.entries("alt").stream())
                .anyMatch(l -> l.text("op").equals(read.text("op"))
                        && value(l).compareTo(value(read)) == 0
                        && sameUnit(l.text("unit"), read.text("unit")));
        return same ? 1 + Quotes.overlap(label.text("quote"), read.text("quote")) : 0;
    }

    private static BigDecimal value(Entry indicator) {
        return indicator.has("value") ? new BigDecimal(indicator.text("value")) : BigDecimal.ZERO;
    }

    private static boolean sameUnit(String one, String other) {
        String a = Wording.full(one);
        String b = Wording.full(other);
        boolean open = !a.isEmpty() && !b.isEmpty() && !a.equals("%") && !b.equals("%");
        return a.equals(b) || open && (a.startsWith(b) || b.startsWith(a));
    }

    private static boolean allowed(Entry labels, Entry read) {
        return labels.entry("optional").entries("indicators").stream()
                .anyMatch(o -> Quotes.overlap(o.text("quote"), read.text("quote")) >= Quotes.ENOUGH);
    }

    private static String name(Entry indicator) {
        return "%s %s %s (%s)"
                .formatted(
                        indicator.text("op"),
                        value(indicator).stripTrailingZeros().toPlainString(),
                        indicator.text("unit"),
                        Quotes.brief(indicator.text("quote")));
    }
}
