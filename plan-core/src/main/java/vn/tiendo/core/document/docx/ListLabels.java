package vn.tiendo.core.document.docx;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.w3c.dom.Element;
import vn.tiendo.core.document.container.Xml;
import vn.tiendo.core.document.numbering.ListCounters;

/** Which list a paragraph belongs to, by its own properties or its style's, and its label there. */
@RequiredArgsConstructor
final class ListLabels {
    private final Numbering numbering;
    private final Styles styles;
    private final ListCounters counters = new ListCounters();

    /** The label of the next paragraph, counting it; empty for a paragraph outside every list. */
    String next(Element paragraph) {
        Optional<Element> own = Xml.path(paragraph, "pPr", "numPr");
        String style = styles.ofParagraph(paragraph);
        Optional<Element> styled = styles.numbering(style);
        String list = own.flatMap(one -> Word.value(one, "numId"))
                .or(() -> styled.flatMap(one -> Word.value(one, "numId")))
                .orElse("0");
        int depth = own.flatMap(one -> Word.value(one, "ilvl"))
                .map(level -> Xml.number(level, 0))
                .or(() -> own.isPresent() ? Optional.empty() : styles.depth(style, numbering, list))
                .or(() -> styled.flatMap(one -> Word.value(one, "ilvl")).map(level -> Xml.number(level, 0)))
                .orElse(0);
        return numbering
                .list(list)
                .map(definition -> counters.next(list, definition, depth))
                .orElse("");
    }
}
