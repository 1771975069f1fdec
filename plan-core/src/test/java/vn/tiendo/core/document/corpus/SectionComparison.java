package vn.tiendo.core.document.corpus;

import java.util.ArrayList;
import java.util.List;

/** Headings by title and last part of their number; the depth is a reading of its own. */
final class SectionComparison implements Comparison {
    @Override
    public List<String> unheld(Entry labels, Entry read) {
        List<Entry> right = titled(labels.entries("sections"));
        List<Entry> found = titled(read.entries("sections"));
        List<Quotes.Pair> pairs = Quotes.pairs(right, found, 0.85, SectionComparison::likeness);
        List<String> unheld = new ArrayList<>();
        for (int i = 0; i < right.size(); i++) {
            int at = i;
            if (pairs.stream().noneMatch(p -> p.label() == at)) {
                unheld.add("section " + name(right.get(i)));
            }
        }
        for (int j = 0; j < found.size(); j++) {
            int at = j;
            if (pairs.stream().noneMatch(p -> p.read() == at) && !allowed(labels, found.get(j))) {
                unheld.add("no section " + name(found.get(j)));
            }
        }
        for (Quotes.Pair pair : pairs) {
            if (!right.get(pair.label())
                    .text("level")
                    .equals(found.get(pair.read()).text("level"))) {
                unheld.add("level " + name(right.get(pair.label())));
            }
        }
        return unheld;
    }

    private static List<Entry> titled(List<Entry> sections) {
        return sections.stream()
                .filter(s -> !Wording.folded(s.text("title")).isEmpty())
                .toList();
    }

    private static double likeness(Entry label, Entry read) {
        boolean numbered = label.has("number") && read.has("number");
        if (numbered && !last(label).equals(last(read))) {
            return 0;
        }
        return Quotes.start(label.text("title"), read.text("title")) + (numbered ? 0.2 : 0);
    }

    private static String last(Entry section) {
        String number = Wording.folded(section.text("number")).replaceAll("[. )]+$", "");
        return number.substring(Math.max(number.lastIndexOf('.'), number.lastIndexOf('/')) + 1);
    }

    private static boolean allowed(Entry labels, Entry read) {
        return labels.entry("optional").entries("sections").stream()
                .anyMatch(o -> Quotes.start(o.text("title"), read.text("title")) >= 0.9
                        || Wording.item(o.text("title")).equals(Wording.item(read.text("title"))));
    }

    private static String name(Entry section) {
        return (section.text("number") + " " + Quotes.brief(section.text("title"))).strip();
    }
}
