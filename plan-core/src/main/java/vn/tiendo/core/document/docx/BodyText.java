package vn.tiendo.core.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.w3c.dom.Element;
import vn.tiendo.core.document.container.Xml;

/** Walks paragraphs and tables in reading order; each block is one paragraph, note, cell or run of table rows. */
@RequiredArgsConstructor
final class BodyText {
    private static final Pattern LINE_EDGES = Pattern.compile("\\h*\n\\h*");

    /** The tab that sets off a number or a dash parts no columns. */
    private static final Pattern AFTER_MARK = Pattern.compile("(?m)^(\\S{1,6})\t+");

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

    /** A cell may hold nothing but its number, which is counted and not written. */
    private void add(List<String> blocks, String label, String words) {
        String lines = LINE_EDGES.matcher(words.strip()).replaceAll("\n");
        String text = AFTER_MARK.matcher(lines).replaceAll("$1 ");
        if (text.isEmpty() && openCells > 0 && !label.isEmpty() && !"-".equals(label)) {
            blocks.add(label);
        } else if (!text.isEmpty()) {
            blocks.add(label.isEmpty() ? text : label + " " + text);
        }
    }
}
