package vn.tiendo.core.document.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import vn.tiendo.core.document.container.Xml;
import vn.tiendo.core.document.text.LabelledText;
import vn.tiendo.core.document.text.RaisedDigits;

/** Walks paragraphs, lists and tables in reading order; each block is one paragraph, note, cell or run of table rows. */
final class OdtBody {
    /** Deleted text is kept apart in the first; the others repeat what stands elsewhere. */
    private static final Set<String> APART = Set.of(
            "tracked-changes", "table-of-content", "illustration-index", "table-index", "alphabetical-index", "forms");

    private final OdtStyles styles;
    private final OdtLists lists;
    private final List<String> waitingNotes = new ArrayList<>();
    private int lastNote;
    private int openCells;

    OdtBody(OdtStyles styles) {
        this.styles = styles;
        this.lists = new OdtLists(styles);
    }

    List<String> blocks(Element container) {
        List<String> blocks = new ArrayList<>();
        for (Element child : Xml.children(container)) {
            String name = child.getLocalName();
            if (APART.contains(name) || "none".equals(Xml.attribute(child, "display"))) {
                continue;
            }
            switch (name) {
                case "p" -> addParagraph(child, "", blocks);
                case "h" -> addParagraph(child, lists.heading(child), blocks);
                case "list" -> addList(child, blocks);
                case "table" -> blocks.addAll(new OdtTable(this, styles).blocks(child));
                case "section", "text-box", "frame", "numbered-paragraph", "index-body" -> blocks.addAll(blocks(child));
                default -> {}
            }
            // a note called inside a table would cut its rows apart
            if (openCells == 0) {
                blocks.addAll(waitingNotes);
                waitingNotes.clear();
            }
        }
        return blocks;
    }

    List<String> cell(Element cell) {
        openCells++;
        List<String> paragraphs = blocks(cell);
        openCells--;
        return paragraphs;
    }

    private void addList(Element list, List<String> blocks) {
        lists.open(list);
        for (Element item : Xml.children(list)) {
            boolean counted = "list-item".equals(item.getLocalName());
            for (Element child : Xml.children(item)) {
                switch (child.getLocalName()) {
                    case "p", "h" -> {
                        addParagraph(child, counted ? lists.next(item) : "", blocks);
                        counted = false;
                    }
                    case "list" -> addList(child, blocks);
                    case "table" -> blocks.addAll(new OdtTable(this, styles).blocks(child));
                    default -> {}
                }
            }
        }
        lists.close();
    }

    private void addParagraph(Element paragraph, String label, List<String> blocks) {
        OdtParagraph read = new OdtParagraph(paragraph, styles);
        read.textBoxes().forEach(box -> blocks.addAll(blocks(box)));
        String text = LabelledText.of(label, numbered(read), openCells > 0);
        if (!text.isEmpty()) {
            blocks.add(text);
        }
    }

    /** The words with their calls numbered; the called notes wait to be set below. */
    private String numbered(OdtParagraph paragraph) {
        StringBuilder words = new StringBuilder(paragraph.words());
        for (Element note : paragraph.notes()) {
            String number = RaisedDigits.of(Integer.toString(++lastNote));
            int call = words.indexOf(String.valueOf(OdtParagraph.CALL));
            if (call >= 0) {
                words.replace(call, call + 1, number);
            }
            Xml.child(note, "note-body")
                    .map(this::note)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> waitingNotes.add(number + " " + text));
        }
        return words.toString();
    }

    private String note(Element body) {
        return Xml.children(body).stream()
                .map(paragraph -> new OdtParagraph(paragraph, styles).words().strip())
                .collect(Collectors.joining(" "))
                .strip();
    }
}
