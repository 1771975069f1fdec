package vn.tiendo.core.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import vn.tiendo.core.document.container.Xml;

/**
 * WordprocessingML with every tracked change accepted. Names are local: the transitional and the strict namespace read
 * alike.
 */
final class Word {
    /** Wrappers whose content stands in the place of the wrapper; accepted insertions are two of them. */
    private static final Set<String> TRANSPARENT = Set.of(
            "sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml", "hyperlink", "fldSimple", "dir", "bdo");

    private static final Set<String> DROPPED = Set.of("del", "moveFrom", "sdtPr", "sdtEndPr");
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private Word() {}

    /** Children as a reader of the accepted text meets them. */
    static List<Element> content(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            String name = child.getLocalName();
            if (isPrompt(child)) {
                continue;
            }
            if (TRANSPARENT.contains(name)) {
                found.addAll(content(child));
            } else if ("AlternateContent".equals(name)) {
                chosen(child).ifPresent(one -> found.addAll(content(one)));
            } else if (!DROPPED.contains(name)) {
                found.add(child);
            }
        }
        return found;
    }

    /** Of two ways to draw the same thing, the newer; read both and the words come twice. */
    static Optional<Element> chosen(Element alternatives) {
        return Xml.child(alternatives, "Choice").or(() -> Xml.child(alternatives, "Fallback"));
    }

    /** A form field that nobody has filled in shows "click here to enter text". */
    private static boolean isPrompt(Element control) {
        return "sdt".equals(control.getLocalName())
                && Xml.path(control, "sdtPr", "showingPlcHdr").isPresent();
    }

    /** The {@code w:val} of a child; empty when there is no such child. */
    static Optional<String> value(Element parent, String... names) {
        return Xml.path(parent, names).map(one -> Xml.attribute(one, "val"));
    }

    /** An on/off property: on when present without a value that says otherwise. */
    static boolean isOn(Element property) {
        return !OFF.contains(Xml.attribute(property, "val"));
    }
}
