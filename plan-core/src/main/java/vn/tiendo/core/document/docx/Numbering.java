package vn.tiendo.core.document.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.tiendo.core.document.container.Xml;
import vn.tiendo.core.document.numbering.ListDefinition;
import vn.tiendo.core.document.numbering.ListLevel;
import vn.tiendo.core.document.numbering.NumberStyle;

/** The list definitions of a document (numbering.xml): which levels a list has and where it starts. */
final class Numbering {
    private final Map<String, ListDefinition> lists = new HashMap<>();

    /** By list and paragraph style, the depth at which the style stands in the list. */
    private final Map<String, Integer> depths = new HashMap<>();

    Numbering(Optional<Element> part) {
        part.ifPresent(this::take);
    }

    Optional<ListDefinition> list(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    Optional<Integer> depth(String list, String style) {
        return Optional.ofNullable(depths.get(list + "/" + style));
    }

    private void take(Element root) {
        Map<String, Element> schemes = new HashMap<>();
        Map<String, Element> byStyle = new HashMap<>();
        for (Element child : Xml.children(root)) {
            if ("abstractNum".equals(child.getLocalName())) {
                schemes.put(Xml.attribute(child, "abstractNumId"), child);
                Word.value(child, "styleLink").ifPresent(style -> byStyle.put(style, child));
            }
        }
        for (Element child : Xml.children(root)) {
            if ("num".equals(child.getLocalName())) {
                Optional<Element> named = Word.value(child, "abstractNumId").map(schemes::get);
                Optional<Element> linked = named.flatMap(scheme -> Word.value(scheme, "numStyleLink"))
                        .map(byStyle::get);
                linked.or(() -> named)
                        .ifPresent(scheme -> lists.put(Xml.attribute(child, "numId"), definition(child, scheme)));
            }
        }
    }

    private ListDefinition definition(Element list, Element scheme) {
        String id = Xml.attribute(list, "numId");
        Map<Integer, ListLevel> levels = new HashMap<>();
        putLevels(id, scheme, levels);
        Map<Integer, Integer> starts = new HashMap<>();
        for (Element override : Xml.children(list)) {
            if ("lvlOverride".equals(override.getLocalName())) {
                putLevels(id, override, levels);
                int depth = Xml.number(Xml.attribute(override, "ilvl"), 0);
                Word.value(override, "startOverride").ifPresent(start -> starts.put(depth, Xml.number(start, 1)));
            }
        }
        return new ListDefinition(Xml.attribute(scheme, "abstractNumId"), levels, starts);
    }

    private void putLevels(String list, Element parent, Map<Integer, ListLevel> levels) {
        for (Element child : Xml.children(parent)) {
            if ("lvl".equals(child.getLocalName())) {
                int depth = Xml.number(Xml.attribute(child, "ilvl"), 0);
                levels.put(depth, level(child));
                Word.value(child, "pStyle").ifPresent(style -> depths.putIfAbsent(list + "/" + style, depth));
            }
        }
    }

    private static ListLevel level(Element level) {
        return new ListLevel(
                style(Word.value(level, "numFmt").orElse("decimal")),
                Word.value(level, "lvlText").orElse(""),
                Xml.number(Word.value(level, "start").orElse("1"), 1),
                Word.value(level, "lvlRestart")
                        .map(after -> Xml.number(after, ListLevel.RESTARTS))
                        .orElse(ListLevel.RESTARTS),
                Xml.child(level, "isLgl").filter(Word::isOn).isPresent());
    }

    private static NumberStyle style(String word) {
        return switch (word) {
            case "decimalZero" -> NumberStyle.DECIMAL_ZERO;
            case "upperRoman" -> NumberStyle.UPPER_ROMAN;
            case "lowerRoman" -> NumberStyle.LOWER_ROMAN;
            case "upperLetter" -> NumberStyle.UPPER_LETTER;
            case "lowerLetter" -> NumberStyle.LOWER_LETTER;
            case "bullet" -> NumberStyle.BULLET;
            case "none" -> NumberStyle.NONE;
            default -> NumberStyle.DECIMAL;
        };
    }
}
