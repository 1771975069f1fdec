package vn.tiendo.core.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The words of one paragraph as they stand on the page, with the text boxes and footnotes that hang on it. */
final class ParagraphText {
    private final StringBuilder words = new StringBuilder();
    private final List<Element> textBoxes = new ArrayList<>();
    private final List<String> footnotes = new ArrayList<>();

    ParagraphText(Element paragraph) {
        Xml.content(paragraph).stream()
                .filter(child -> "r".equals(child.getLocalName()))
                .forEach(this::addRun);
    }

    String words() {
        return words.toString();
    }

    List<Element> textBoxes() {
        return textBoxes;
    }

    /** Ids of the footnotes called here; each call is marked in the words by {@link #CALL}. */
    List<String> footnotes() {
        return footnotes;
    }

    /** Stands where a footnote is called, until its number is known. */
    static final char CALL = '\uE000';

    private void addRun(Element run) {
        if (Xml.isOn(run, "rPr", "vanish")) {
            return;
        }
        int from = words.length();
        Xml.content(run).forEach(this::addPiece);
        if (Xml.isOn(run, "rPr", "caps")) {
            words.replace(from, words.length(), words.substring(from).toUpperCase(Locale.ROOT));
        }
    }

    private void addPiece(Element piece) {
        switch (piece.getLocalName()) {
            case "t" -> words.append(piece.getTextContent());
            case "tab", "ptab" -> words.append(' ');
            case "br", "cr" -> words.append('\n');
            case "noBreakHyphen" -> words.append('-');
            case "footnoteReference" -> {
                footnotes.add(Xml.attribute(piece, "id"));
                words.append(CALL);
            }
            case "drawing", "pict", "object" -> addTextBoxes(piece);
            default -> {}
        }
    }

    private void addTextBoxes(Element drawing) {
        NodeList boxes = drawing.getElementsByTagNameNS("*", "txbxContent");
        for (int at = 0; at < boxes.getLength(); at++) {
            textBoxes.add((Element) boxes.item(at));
        }
    }
}
