package vn.tiendo.core.document.docx;

import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.w3c.dom.Element;
import vn.tiendo.core.document.container.Xml;
import vn.tiendo.core.document.text.LabelledText;

/** Walks paragraphs and tables in reading order; each block is one paragraph, note, cell or run of table rows. */
@RequiredArgsConstructor
final class BodyText {
    private final ListLabels labels;
    private final Notes notes;
    private final Styles styles;
    private int openCells;

    List<String> blocks(Element container) {
        List<String> blocks = new ArrayList<>();
        StringBuilder carried = new StringBuilder();
        for (Element child : Word.content(container)) {
            if ("tbl".equals(child.getLocalName())) {
                blocks.addAll(new WordTable(this, styles).blocks(child));
            } else if ("p".equals(child.getLocalName()) && !styles.isContents(child)) {
                ParagraphText paragraph = new ParagraphText(child, styles);
                paragraph.textBoxes().forEach(box -> blocks.addAll(blocks(box)));
                carried.append(notes.numbered(paragraph));
                if (!isJoinedToNext(child)) {
                    add(blocks, labels.next(child), carried.toString());
                    carried.setLength(0);
                }
            }
            // a note called inside a table would cut its rows apart
            if (openCells == 0) {
                blocks.addAll(notes.due());
            }
        }
        add(blocks, "", carried.toString());
        return blocks;
    }

    List<String> cell(Element cell) {
        openCells++;
        List<String> paragraphs = blocks(cell);
        openCells--;
        return paragraphs;
    }

    /** The end of the paragraph is a tracked deletion: once accepted, the next one goes on in it. */
    private static boolean isJoinedToNext(Element paragraph) {
        return Xml.path(paragraph, "pPr", "rPr", "del").isPresent()
                || Xml.path(paragraph, "pPr", "rPr", "moveFrom").isPresent();
    }

    private void add(List<String> blocks, String label, String words) {
        String text = LabelledText.of(label, words, openCells > 0);
        if (!text.isEmpty()) {
            blocks.add(text);
        }
    }
}
