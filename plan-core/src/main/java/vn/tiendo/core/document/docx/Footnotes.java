package vn.tiendo.core.document.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import vn.tiendo.core.document.text.RaisedDigits;

/** Footnotes, numbered as they are called and set as paragraphs of their own below the calling one. */
final class Footnotes {
    private final Map<String, Element> notes = new HashMap<>();
    private int last;

    Footnotes(Optional<Element> part) {
        part.ifPresent(root -> Xml.children(root).forEach(note -> notes.put(Xml.attribute(note, "id"), note)));
    }

    /** The paragraph with its calls numbered, then each called note. */
    List<String> set(String words, List<String> called) {
        String numbered = words;
        List<String> blocks = new ArrayList<>();
        for (String id : called) {
            String number = RaisedDigits.of(Integer.toString(++last));
            numbered = numbered.replaceFirst(String.valueOf(ParagraphText.CALL), number);
            text(id).ifPresent(text -> blocks.add(number + " " + text));
        }
        blocks.addFirst(numbered);
        return blocks;
    }

    private Optional<String> text(String id) {
        return Optional.ofNullable(notes.get(id))
                .map(note -> Xml.content(note).stream()
                        .filter(child -> "p".equals(child.getLocalName()))
                        .map(paragraph -> new ParagraphText(paragraph).words().strip())
                        .collect(Collectors.joining(" ")));
    }
}
