package vn.tiendo.core.document.docx;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.tiendo.core.document.container.Xml;
import vn.tiendo.core.document.encoding.LetteredText;
import vn.tiendo.core.document.encoding.OldFont;

/** The words of one paragraph as they stand on the page, with the text boxes and notes that hang on it. */
final class ParagraphText {
    /** Stands where a note is called, until its number is known. */
    static final char CALL = '\uE000';

    private final Styles styles;
    private final Element paragraph;
    private final LetteredText words = new LetteredText();
    private final List<Element> textBoxes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    ParagraphText(Element paragraph, Styles styles) {
        this.paragraph = paragraph;
        this.styles = styles;
        Word.content(paragraph).forEach(this::addPart);
    }

    String words() {
        return words.text();
    }

    List<Element> textBoxes() {
        return textBoxes;
    }

    /** The footnotes and endnotes called here; each call is marked in the words by {@link #CALL}. */
    List<String> notes() {
        return notes;
    }

    private void addPart(Element part) {
        switch (part.getLocalName()) {
            case "r" -> addRun(part);
            case "oMath", "oMathPara" -> addFormula(part);
            default -> {}
        }
    }

    private void addFormula(Element formula) {
        NodeList pieces = formula.getElementsByTagNameNS("*", "t");
        for (int at = 0; at < pieces.getLength(); at++) {
            words.add(pieces.item(at).getTextContent());
        }
    }

    private void addRun(Element run) {
        if (styles.isOn(paragraph, run, "vanish")) {
            return;
        }
        OldFont font = styles.font(paragraph, run);
        boolean capitals = styles.isOn(paragraph, run, "caps");
        for (Element piece : Word.content(run)) {
            switch (piece.getLocalName()) {
                case "t" -> words.add(piece.getTextContent(), font, capitals);
                case "softHyphen" -> words.add(font.softHyphen(), font, capitals);
                case "sym" -> words.add(symbol(piece), OldFont.named(Xml.attribute(piece, "font")), false);
                default -> addSign(piece);
            }
        }
    }

    private void addSign(Element piece) {
        switch (piece.getLocalName()) {
            case "tab", "ptab" -> words.add("\t");
            case "br", "cr" -> words.add("\n");
            case "noBreakHyphen" -> words.add("-");
            case "footnoteReference", "endnoteReference" -> {
                notes.add(Notes.key(piece.getLocalName(), Xml.attribute(piece, "id")));
                words.add(String.valueOf(CALL));
            }
            case "drawing", "pict", "object" -> addTextBoxes(piece);
            default -> {}
        }
    }

    private static String symbol(Element sign) {
        try {
            return Character.toString(Integer.parseInt(Xml.attribute(sign, "char"), 16) & 0xFFFF);
        } catch (NumberFormatException none) {
            return "";
        }
    }

    /** A group may hold several boxes, each drawn in two ways. */
    private void addTextBoxes(Element drawing) {
        for (Element child : Xml.children(drawing)) {
            switch (child.getLocalName()) {
                case "txbxContent" -> textBoxes.add(child);
                case "AlternateContent" -> Word.chosen(child).ifPresent(this::addTextBoxes);
                default -> addTextBoxes(child);
            }
        }
    }
}
