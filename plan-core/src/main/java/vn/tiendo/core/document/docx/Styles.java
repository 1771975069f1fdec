package vn.tiendo.core.document.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** What paragraph and table styles add that shows in the text: numbering and grid lines. */
final class Styles {
    private static final int MOST_ANCESTORS = 12;

    private final Map<String, Element> styles = new HashMap<>();

    Styles(Optional<Element> part) {
        part.ifPresent(root -> Xml.children(root).forEach(style -> styles.put(Xml.attribute(style, "styleId"), style)));
    }

    Optional<Element> numbering(String style) {
        return inherited(style, "pPr", "numPr");
    }

    Optional<Element> tableBorders(String style) {
        return inherited(style, "tblPr", "tblBorders");
    }

    private Optional<Element> inherited(String style, String... path) {
        String name = style;
        for (int step = 0; step < MOST_ANCESTORS; step++) {
            Element at = styles.get(name);
            if (at == null) {
                return Optional.empty();
            }
            Optional<Element> found = Xml.path(at, path);
            if (found.isPresent()) {
                return found;
            }
            name = Xml.value(at, "basedOn").orElse("");
        }
        return Optional.empty();
    }
}
