package vn.tiendo.core.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.w3c.dom.Element;

/** Walks paragraphs and tables in reading order; each block is one paragraph, note, cell or run of table rows. */
@RequiredArgsConstructor
final class BodyText {
    private static final Pattern LINE_EDGES = Pattern.compile("\\h*\n\\h*");

    private final ListLabels labels;
    private final Footnotes footnotes;
    private final Styles styles;

    List<String> blocks(Element container) {
        List<String> blocks = new ArrayList<>();
        String carried = "";
        for (Element child : Xml.content(container)) {
            if ("tbl".equals(child.getLocalName())) {
                blocks.addAll(new TableText(this, styles).blocks(child));
            } else if ("p".equals(child.getLocalName())) {
                ParagraphText paragraph = new ParagraphText(child);
                paragraph.textBoxes().forEach(box -> blocks.addAll(blocks(box)));
                List<String> set = footnotes.set(carried + paragraph.words(), paragraph.footnotes());
                carried = "";
                if (isJoinedToNext(child)) {
                    carried = set.getFirst();
                } else {
                    add(blocks, labels.next(child), set.getFirst());
                }
                set.stream().skip(1).forEach(note -> add(blocks, "", note));
            }
        }
        add(blocks, "", carried);
        return blocks;
    }

    /** The end of the paragraph is a tracked deletion: once accepted, the next one goes on in it. */
    private static boolean isJoinedToNext(Element paragraph) {
        return Xml.path(paragraph, "pPr", "rPr", "del").isPresent();
    }

    private static void add(List<String> blocks, String label, String words) {
        String text = LINE_EDGES.matcher(words.strip()).replaceAll("\n");
        if (!text.isEmpty()) {
            blocks.add(label.isEmpty() ? text : label + " " + text);
        }
    }
}
