package vn.tiendo.core.document.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import vn.tiendo.core.document.container.Xml;
import vn.tiendo.core.document.text.RaisedDigits;

/** Footnotes and endnotes, numbered as they are called and set as paragraphs of their own below the calling one. */
final class Notes {
    private final Map<String, Element> notes = new HashMap<>();
    private final Styles styles;
    private final List<String> waiting = new ArrayList<>();
    private int last;

    Notes(Optional<Element> footnotes, Optional<Element> endnotes, Styles styles) {
        this.styles = styles;
        footnotes.ifPresent(root -> take(root, "footnote"));
        endnotes.ifPresent(root -> take(root, "endnote"));
    }

    private void take(Element root, String kind) {
        Xml.children(root).forEach(note -> notes.put(key(kind, Xml.attribute(note, "id")), note));
    }

    static String key(String kind, String id) {
        return kind.replace("Reference", "") + "/" + id;
    }

    /** The words with their calls numbered; the called notes wait to be set. */
    String numbered(ParagraphText paragraph) {
        StringBuilder numbered = new StringBuilder(paragraph.words());
        for (String called : paragraph.notes()) {
            String number = RaisedDigits.of(Integer.toString(++last));
            int call = numbered.indexOf(String.valueOf(ParagraphText.CALL));
            if (call >= 0) {
                numbered.replace(call, call + 1, number);
            }
            text(called).ifPresent(text -> waiting.add(number + " " + text));
        }
        return numbered.toString();
    }

    /** What was called and not set yet. */
    List<String> due() {
        List<String> due = List.copyOf(waiting);
        waiting.clear();
        return due;
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(notes.get(key))
                .map(note -> Word.content(note).stream()
                        .filter(child -> "p".equals(child.getLocalName()))
                        .map(paragraph ->
                                new ParagraphText(paragraph, styles).words().strip())
                        .collect(Collectors.joining(" ")));
    }
}
