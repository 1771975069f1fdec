package vn.tiendo.core.document.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import vn.tiendo.core.document.text.LabelledText;

/** Walks paragraphs and tables in reading order; each block is one paragraph, note, cell or run of table rows. */
final class DocBody {
    private final HWPFDocument document;
    private final DocWords words;
    private final DocLists lists;
    private final DocNotes notes;
    private boolean boxesRead;

    DocBody(HWPFDocument document, DocWords words) {
        this.document = document;
        this.words = words;
        this.lists = new DocLists(document);
        this.notes = new DocNotes(document);
    }

    List<String> blocks() {
        List<String> blocks = new ArrayList<>();
        Range body = document.getRange();
        for (int at = 0; at < body.numParagraphs(); at++) {
            Paragraph paragraph = body.getParagraph(at);
            if (paragraph.isInTable()) {
                Table table = body.getTable(paragraph);
                blocks.addAll(new DocTable(this).blocks(table));
                at += Math.max(0, table.numParagraphs() - 1);
            } else {
                add(paragraph, false, blocks);
            }
            blocks.addAll(notes.due());
        }
        return blocks;
    }

    List<String> cell(Range cell) {
        List<String> paragraphs = new ArrayList<>();
        for (int at = 0; at < cell.numParagraphs(); at++) {
            add(cell.getParagraph(at), true, paragraphs);
        }
        return paragraphs;
    }

    private void add(Paragraph paragraph, boolean inCell, List<String> blocks) {
        String found = words.of(paragraph);
        if (isContents(paragraph)) {
            return;
        }
        if (found.indexOf(DocWords.DRAWING) >= 0 && !boxesRead) {
            boxesRead = true;
            blocks.addAll(textBoxes());
        }
        String said = notes.numbered(paragraph, found.replace(String.valueOf(DocWords.DRAWING), ""));
        String text = LabelledText.of(lists.next(paragraph), said, inCell);
        if (!text.isEmpty()) {
            blocks.add(text);
        }
    }

    /** All at the first drawing: which box hangs on which is not told apart. */
    private List<String> textBoxes() {
        List<String> blocks = new ArrayList<>();
        Range boxes = document.getMainTextboxRange();
        DocWords own = new DocWords();
        for (int at = 0; at < boxes.numParagraphs(); at++) {
            String text = own.of(boxes.getParagraph(at)).strip();
            if (!text.isEmpty()) {
                blocks.add(text);
            }
        }
        return blocks;
    }

    /** A line of a table of contents repeats a heading. */
    private boolean isContents(Paragraph paragraph) {
        StyleDescription style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        return style != null
                && style.getName() != null
                && style.getName().toLowerCase(Locale.ROOT).startsWith("toc ");
    }
}
