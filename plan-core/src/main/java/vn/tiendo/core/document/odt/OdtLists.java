package vn.tiendo.core.document.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.tiendo.core.document.container.Xml;
import vn.tiendo.core.document.numbering.ListCounters;
import vn.tiendo.core.document.numbering.ListDefinition;
import vn.tiendo.core.document.numbering.ListLevel;
import vn.tiendo.core.document.numbering.NumberStyle;

/** The lists that are open where the reader is, and the labels of their items. */
@RequiredArgsConstructor
final class OdtLists {
    private static final String OUTLINE = "outline";

    private final OdtStyles styles;
    private final ListCounters counters = new ListCounters();

    /** By the name of a style, its levels. */
    private final Map<String, Map<Integer, ListLevel>> levels = new HashMap<>();

    /** By the id of a list, the run of numbers it belongs to; by the name of a style, the last such run. */
    private final Map<String, String> runs = new HashMap<>();

    private final Map<String, String> lastRuns = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int count;

    private record Open(String style, String run) {}

    void open(Element list) {
        String style = Xml.attribute(list, "style-name");
        Open outer = open.peek();
        if (outer != null) {
            open.push(new Open(style.isEmpty() ? outer.style() : style, outer.run()));
        } else {
            String other = Xml.attribute(list, "continue-list");
            String continued = other.isEmpty() ? null : runs.get(other);
            if (continued == null && "true".equals(Xml.attribute(list, "continue-numbering"))) {
                continued = lastRuns.get(style);
            }
            open.push(new Open(style, continued == null ? "run " + ++count : continued));
        }
        runs.put(Xml.attribute(list, "id"), open.getFirst().run());
        lastRuns.put(style, open.getFirst().run());
    }

    void close() {
        open.pop();
    }

    /** The label of an item whose first paragraph comes now. */
    String next(Element item) {
        Open inner = open.getFirst();
        String start = Xml.attribute(item, "start-value");
        return label(inner.style(), inner.run(), open.size() - 1, start.isEmpty() ? null : Xml.number(start, 1));
    }

    /** The label of a heading outside every list. */
    String heading(Element heading) {
        boolean counted = open.isEmpty()
                && !"true".equals(Xml.attribute(heading, "is-list-header"))
                && styles.outline().isPresent();
        int level = Xml.number(Xml.attribute(heading, "outline-level"), 1);
        return counted ? label(OUTLINE, OUTLINE, level - 1, null) : "";
    }

    private String label(String style, String run, int depth, @Nullable Integer number) {
        Map<Integer, ListLevel> known = levels.computeIfAbsent(style, this::levels);
        return known.containsKey(depth) ? counters.next(new ListDefinition(run, known, Map.of()), depth, number) : "";
    }

    private Map<Integer, ListLevel> levels(String name) {
        Map<Integer, ListLevel> found = new HashMap<>();
        Optional<Element> style = OUTLINE.equals(name) ? styles.outline() : styles.list(name);
        style.ifPresent(one -> Xml.children(one).forEach(level -> {
            int depth = Xml.number(Xml.attribute(level, "level"), 0) - 1;
            if (depth >= 0 && depth < 9) {
                found.put(depth, level(level, depth));
            }
        }));
        return found;
    }

    private static ListLevel level(Element level, int depth) {
        String bullet = Xml.attribute(level, "bullet-char");
        int start = Xml.number(Xml.attribute(level, "start-value"), 1);
        if (!bullet.isEmpty()) {
            return new ListLevel(NumberStyle.BULLET, bullet, start, ListLevel.RESTARTS, false);
        }
        NumberStyle style = style(Xml.attribute(level, "num-format"));
        return new ListLevel(
                style, style == NumberStyle.NONE ? "" : pattern(level, depth), start, ListLevel.RESTARTS, false);
    }

    private static String pattern(Element level, int depth) {
        int shown = Math.clamp(Xml.number(Xml.attribute(level, "display-levels"), 1), 1, depth + 1);
        StringBuilder pattern = new StringBuilder(Xml.attribute(level, "num-prefix"));
        for (int at = depth - shown + 1; at <= depth; at++) {
            pattern.append('%').append(at + 1).append(at < depth ? "." : "");
        }
        return pattern.append(Xml.attribute(level, "num-suffix")).toString();
    }

    private static NumberStyle style(String format) {
        return switch (format) {
            case "1" -> NumberStyle.DECIMAL;
            case "I" -> NumberStyle.UPPER_ROMAN;
            case "i" -> NumberStyle.LOWER_ROMAN;
            case "A" -> NumberStyle.UPPER_LETTER;
            case "a" -> NumberStyle.LOWER_LETTER;
            case "" -> NumberStyle.NONE;
            default -> format.startsWith("01") ? NumberStyle.DECIMAL_ZERO : NumberStyle.DECIMAL;
        };
    }
}
