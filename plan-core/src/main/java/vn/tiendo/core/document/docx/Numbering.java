package vn.tiendo.core.document.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The list definitions of a document (numbering.xml): which levels a list has and where it starts. */
final class Numbering {
    /** A list as paragraphs name it. Lists of one {@code scheme} go on counting from each other. */
    record ListDefinition(String scheme, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {
        ListLevel level(int depth) {
            return levels.getOrDefault(depth, ListLevel.MISSING);
        }
    }

    private final Map<String, ListDefinition> lists = new HashMap<>();

    Numbering(Optional<Element> part) {
        part.ifPresent(this::take);
    }

    Optional<ListDefinition> list(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    private void take(Element root) {
        Map<String, Element> schemes = new HashMap<>();
        Map<String, Element> byStyle = new HashMap<>();
        for (Element child : Xml.children(root)) {
            if ("abstractNum".equals(child.getLocalName())) {
                schemes.put(Xml.attribute(child, "abstractNumId"), child);
                Xml.value(child, "styleLink").ifPresent(style -> byStyle.put(style, child));
            }
        }
        for (Element child : Xml.children(root)) {
            if ("num".equals(child.getLocalName())) {
                Optional<Element> named = Xml.value(child, "abstractNumId").map(schemes::get);
                Optional<Element> linked = named.flatMap(scheme -> Xml.value(scheme, "numStyleLink"))
                        .map(byStyle::get);
                linked.or(() -> named)
                        .ifPresent(scheme -> lists.put(Xml.attribute(child, "numId"), definition(child, scheme)));
            }
        }
    }

    private static ListDefinition definition(Element list, Element scheme) {
        Map<Integer, ListLevel> levels = new HashMap<>();
        putLevels(scheme, levels);
        Map<Integer, Integer> starts = new HashMap<>();
        for (Element override : Xml.children(list)) {
            if ("lvlOverride".equals(override.getLocalName())) {
                putLevels(override, levels);
                int depth = Xml.number(Xml.attribute(override, "ilvl"), 0);
                Xml.value(override, "startOverride").ifPresent(start -> starts.put(depth, Xml.number(start, 1)));
            }
        }
        return new ListDefinition(Xml.attribute(scheme, "abstractNumId"), levels, starts);
    }

    private static void putLevels(Element parent, Map<Integer, ListLevel> levels) {
        for (Element child : Xml.children(parent)) {
            if ("lvl".equals(child.getLocalName())) {
                levels.put(Xml.number(Xml.attribute(child, "ilvl"), 0), ListLevel.of(child));
            }
        }
    }
}
