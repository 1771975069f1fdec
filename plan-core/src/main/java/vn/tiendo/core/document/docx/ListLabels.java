package vn.tiendo.core.document.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import vn.tiendo.core.document.docx.Numbering.ListDefinition;

/** The labels Word computes and does not store, counted in reading order: {@code "I."}, {@code "1."}, {@code "a)"}. */
final class ListLabels {
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Numbering numbering;
    private final Styles styles;
    private final Map<String, TreeMap<Integer, Integer>> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    ListLabels(Numbering numbering, Styles styles) {
        this.numbering = numbering;
        this.styles = styles;
    }

    /** The label of the next paragraph, counting it; empty for a paragraph outside every list. */
    String next(Element paragraph) {
        Optional<Element> own = Xml.path(paragraph, "pPr", "numPr");
        Optional<Element> styled = Xml.value(paragraph, "pPr", "pStyle").flatMap(style -> styles.numbering(style));
        String list = own.flatMap(one -> Xml.value(one, "numId"))
                .or(() -> styled.flatMap(one -> Xml.value(one, "numId")))
                .orElse("0");
        int depth = own.flatMap(one -> Xml.value(one, "ilvl"))
                .or(() -> styled.flatMap(one -> Xml.value(one, "ilvl")))
                .map(level -> Xml.number(level, 0))
                .orElse(0);
        return numbering
                .list(list)
                .map(definition -> label(list, definition, depth))
                .orElse("");
    }

    private String label(String list, ListDefinition definition, int depth) {
        ListLevel level = definition.level(depth);
        TreeMap<Integer, Integer> counter = counters.computeIfAbsent(definition.scheme(), scheme -> new TreeMap<>());
        Integer override = begun.add(list + "/" + depth) ? definition.starts().get(depth) : null;
        Integer last = counter.get(depth);
        int number = override != null ? override : last == null ? level.start() : last + 1;
        counter.put(depth, number);
        counter.tailMap(depth, false)
                .keySet()
                .removeIf(deeper -> definition.level(deeper).restarts());
        if (level.style() == NumberStyle.BULLET) {
            return level.bullet();
        }
        return PLACE.matcher(level.pattern())
                .replaceAll(place ->
                        written(definition, counter, level, place.group(1).charAt(0) - '1'))
                .strip();
    }

    private static String written(
            ListDefinition definition, Map<Integer, Integer> counter, ListLevel asking, int depth) {
        ListLevel level = definition.level(depth);
        NumberStyle style = asking.legal() ? NumberStyle.DECIMAL : level.style();
        return style.write(counter.getOrDefault(depth, level.start()));
    }
}
