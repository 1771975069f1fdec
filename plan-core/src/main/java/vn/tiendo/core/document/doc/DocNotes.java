package vn.tiendo.core.document.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import vn.tiendo.core.document.text.RaisedDigits;

/** Footnotes and endnotes, numbered as they are called and set as paragraphs of their own below the calling one. */
final class DocNotes {
    private final HWPFDocument document;
    private final List<String> waiting = new ArrayList<>();
    private int last;

    DocNotes(HWPFDocument document) {
        this.document = document;
    }

    /** The words of a paragraph with their calls numbered; the called notes wait to be set. */
    String numbered(Paragraph paragraph, String words) {
        StringBuilder numbered = new StringBuilder(words);
        int call = numbered.indexOf(String.valueOf(DocWords.CALL));
        if (call < 0) {
            return words;
        }
        List<String> called = new ArrayList<>();
        addCalled(document.getFootnotes(), document.getFootnoteRange(), paragraph, called);
        addCalled(document.getEndnotes(), document.getEndnoteRange(), paragraph, called);
        for (int at = 0; call >= 0; at++) {
            String number = at < called.size() ? RaisedDigits.of(Integer.toString(++last)) : "";
            numbered.replace(call, call + 1, number);
            if (at < called.size() && !called.get(at).isEmpty()) {
                waiting.add(number + " " + called.get(at));
            }
            call = numbered.indexOf(String.valueOf(DocWords.CALL));
        }
        return numbered.toString();
    }

    private void addCalled(Notes notes, Range texts, Paragraph paragraph, List<String> called) {
        for (int at = 0; at < notes.getNotesCount(); at++) {
            int anchor = notes.getNoteAnchorPosition(at);
            if (anchor >= paragraph.getStartOffset() && anchor < paragraph.getEndOffset()) {
                int base = texts.getStartOffset();
                called.add(text(new Range(
                        base + notes.getNoteTextStartOffset(at), base + notes.getNoteTextEndOffset(at), document)));
            }
        }
    }

    private String text(Range note) {
        DocWords words = new DocWords();
        List<String> paragraphs = new ArrayList<>();
        for (int at = 0; at < note.numParagraphs(); at++) {
            paragraphs.add(words.of(note.getParagraph(at))
                    .replace(String.valueOf(DocWords.CALL), "")
                    .strip());
        }
        return String.join(" ", paragraphs).strip();
    }

    /** What was called and not set yet. */
    List<String> due() {
        List<String> due = List.copyOf(waiting);
        waiting.clear();
        return due;
    }
}
