package vn.tiendo.core.document.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import vn.tiendo.core.document.container.Xml;
import vn.tiendo.core.document.encoding.LetteredText;
import vn.tiendo.core.document.encoding.OldFont;

/** The words of one paragraph as they stand on the page, with the text boxes and notes that hang on it. */
final class OdtParagraph {
    /** Stands where a note is called, until its number is known. */
    static final char CALL = '\uE000';

    private static final Pattern WHITE = Pattern.compile("[ \t\r\n]+");
    private static final int MOST_SPACES = 200;

    /** What hangs on the text and is none of it. */
    private static final Set<String> APART =
            Set.of("annotation", "annotation-end", "placeholder", "ruby-text", "forms", "tracked-changes");

    private final OdtStyles styles;
    private final LetteredText words = new LetteredText();
    private final List<Element> textBoxes = new ArrayList<>();
    private final List<Element> notes = new ArrayList<>();

    private record Look(boolean hidden, boolean capitals, OldFont font) {}

    OdtParagraph(Element paragraph, OdtStyles styles) {
        this.styles = styles;
        add(paragraph, within(new Look(false, false, OldFont.NONE), "paragraph", paragraph));
    }

    private Look within(Look outer, String family, Element element) {
        String style = Xml.attribute(element, "style-name");
        return new Look(
                outer.hidden() || styles.isHidden(family, style),
                outer.capitals() || styles.isCapitals(family, style),
                styles.font(family, style).orElse(outer.font()));
    }

    String words() {
        return words.text();
    }

    List<Element> textBoxes() {
        return textBoxes;
    }

    List<Element> notes() {
        return notes;
    }

    private void add(Element parent, Look look) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text && !look.hidden()) {
                words.add(WHITE.matcher(text.getData()).replaceAll(" "), look.font(), look.capitals());
            } else if (node instanceof Element element && !APART.contains(element.getLocalName())) {
                addElement(element, look);
            }
        }
    }

    private void addElement(Element element, Look look) {
        switch (element.getLocalName()) {
            case "s" -> words.add(" ".repeat(Math.clamp(Xml.number(Xml.attribute(element, "c"), 1), 1, MOST_SPACES)));
            case "tab" -> words.add("\t");
            case "line-break" -> words.add("\n");
            case "note" -> {
                notes.add(element);
                words.add(String.valueOf(CALL));
            }
            case "span" -> add(element, within(look, "text", element));
            case "hidden-text", "hidden-paragraph" -> {}
            default -> {
                if (isDrawing(element)) {
                    addTextBoxes(element);
                } else {
                    add(element, look);
                }
            }
        }
    }

    private static boolean isDrawing(Element element) {
        return element.getNodeName().startsWith("draw:") && !"a".equals(element.getLocalName());
    }

    /** A shape holds its paragraphs itself, a frame in a box. */
    private void addTextBoxes(Element drawing) {
        for (Element child : Xml.children(drawing)) {
            if ("p".equals(child.getLocalName()) || "list".equals(child.getLocalName())) {
                textBoxes.add(drawing);
                return;
            }
            addTextBoxes(child);
        }
    }
}
