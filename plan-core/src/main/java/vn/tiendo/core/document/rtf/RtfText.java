package vn.tiendo.core.document.rtf;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.core.document.encoding.LetteredText;
import vn.tiendo.core.document.encoding.OldFont;
import vn.tiendo.core.document.rtf.RtfGroup.Target;
import vn.tiendo.core.document.text.LabelledText;
import vn.tiendo.core.document.text.RaisedDigits;

/** Gathers what shows into blocks: paragraphs with their labels, tables, and below each paragraph its notes. */
final class RtfText {
    private final List<String> blocks = new ArrayList<>();
    private final List<String> waitingNotes = new ArrayList<>();
    private final RtfRows rows = new RtfRows();
    private final StringBuilder around = new StringBuilder();
    private LetteredText paragraph = new LetteredText();
    private LetteredText label = new LetteredText();
    private LetteredText note = new LetteredText();
    private int lastNote;
    private boolean inTable;

    void add(Target target, String letters, OldFont font, boolean capitals) {
        switch (target) {
            case TEXT -> paragraph.add(letters, font, capitals);
            case LABEL -> label.add(letters, font, capitals);
            case NOTE -> note.add(letters, font, capitals);
            case AROUND -> around.append(font.shown(letters));
            case FONTS, NOWHERE -> {}
        }
    }

    /** A text box stands before the paragraph on which it hangs. */
    void begin(String shape) {
        if ("shptxt".equals(shape) && !inTable) {
            endParagraph();
        }
    }

    /** Its call stands where it is written. */
    void beginNote() {
        paragraph.add(RaisedDigits.of(Integer.toString(++lastNote)));
        note = new LetteredText();
    }

    void end(Target target) {
        if (target == Target.NOTE) {
            String words = note.text().strip();
            if (!words.isEmpty()) {
                waitingNotes.add(RaisedDigits.of(Integer.toString(lastNote)) + " " + words);
            }
        } else if (target == Target.AROUND) {
            around.append('\n');
        }
    }

    void command(RtfToken token, boolean shown) {
        switch (token.word()) {
            case "par", "sect", "page", "nestcell" -> {
                // the end of a paragraph may itself be a tracked deletion: once accepted, the next goes on in it
                if (shown) {
                    endParagraph();
                }
            }
            case "pard" -> inTable = false;
            case "intbl" -> inTable = true;
            case "cell" -> {
                inTable = true;
                endParagraph();
                rows.endCell();
            }
            case "row" -> rows.endRow();
            default -> rows.define(token);
        }
    }

    private void endParagraph() {
        String text = LabelledText.of(mark(label.text().strip()), paragraph.text(), inTable);
        label = new LetteredText();
        paragraph = new LetteredText();
        if (inTable) {
            rows.add(text);
            return;
        }
        endTable();
        if (!text.isEmpty()) {
            blocks.add(text);
        }
        blocks.addAll(waitingNotes);
        waitingNotes.clear();
    }

    /** Bullets are drawn from symbol fonts; on a plan they all mean a dash, unless a plus is drawn. */
    private static String mark(String label) {
        boolean number = label.chars().anyMatch(Character::isLetterOrDigit);
        return label.isEmpty() || number || "+".equals(label) || "*".equals(label) ? label : "-";
    }

    private void endTable() {
        blocks.addAll(rows.blocks());
    }

    String whole() {
        inTable = false;
        endParagraph();
        return String.join("\n\n", blocks);
    }

    String around() {
        return around.toString();
    }
}
