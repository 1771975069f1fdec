package vn.tiendo.core.document.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.tiendo.core.document.container.Xml;
import vn.tiendo.core.document.encoding.OldFont;

/** What styles add that shows in the text: capitals, hidden words, old fonts, list labels, widths and grid lines. */
final class OdtStyles {
    private static final int MOST_ANCESTORS = 12;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private Optional<Element> outline = Optional.empty();

    /** The styles of one part; those of the document itself come after the common ones. */
    void take(Element root) {
        for (Element group : Xml.children(root)) {
            for (Element style : Xml.children(group)) {
                String name = Xml.attribute(style, "name");
                switch (style.getLocalName()) {
                    case "style" -> styles.put(key(Xml.attribute(style, "family"), name), style);
                    case "default-style" -> styles.put(key(Xml.attribute(style, "family"), ""), style);
                    case "font-face" ->
                        fonts.put(name, Xml.attribute(style, "font-family").replace("'", ""));
                    case "list-style" -> lists.put(name, style);
                    case "outline-style" -> outline = Optional.of(style);
                    default -> {}
                }
            }
        }
    }

    private static String key(String family, String name) {
        return family + "/" + name;
    }

    Optional<Element> list(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    Optional<Element> outline() {
        return outline;
    }

    boolean isHidden(String family, String name) {
        return textProperty(family, name, "display").filter("none"::equals).isPresent();
    }

    boolean isCapitals(String family, String name) {
        return textProperty(family, name, "text-transform")
                .filter("uppercase"::equals)
                .isPresent();
    }

    /** Empty when the style says nothing of its font. */
    Optional<OldFont> font(String family, String name) {
        return textProperty(family, name, "font-name")
                .map(font -> fonts.getOrDefault(font, font))
                .or(() -> textProperty(family, name, "font-family"))
                .map(OldFont::named);
    }

    private Optional<String> textProperty(String family, String name, String property) {
        return property(family, name, "text-properties", property);
    }

    /** In twentieths of a point. */
    Optional<Integer> columnWidth(String name) {
        return property("table-column", name, "table-column-properties", "column-width")
                .map(OdtLength::twips)
                .filter(width -> width > 0);
    }

    boolean isRuled(String cell) {
        return List.of("border", "border-top", "border-bottom", "border-left", "border-right").stream()
                .flatMap(side -> property("table-cell", cell, "table-cell-properties", side).stream())
                .anyMatch(border -> !border.isEmpty() && !border.startsWith("none"));
    }

    private Optional<String> property(String family, String name, String group, String property) {
        return lineage(family, name).stream()
                .flatMap(style -> Xml.child(style, group).stream())
                .map(properties -> Xml.attribute(properties, property))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private List<Element> lineage(String family, String name) {
        List<Element> line = new ArrayList<>();
        Element at = styles.get(key(family, name));
        for (int step = 0; at != null && step < MOST_ANCESTORS; step++) {
            line.add(at);
            String parent = Xml.attribute(at, "parent-style-name");
            at = parent.isEmpty() ? null : styles.get(key(family, parent));
        }
        Element usual = styles.get(key(family, ""));
        if (usual != null && "paragraph".equals(family)) {
            line.add(usual);
        }
        return line;
    }
}
