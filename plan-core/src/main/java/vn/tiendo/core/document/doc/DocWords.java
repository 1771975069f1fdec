package vn.tiendo.core.document.doc;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import vn.tiendo.core.document.encoding.LetteredText;
import vn.tiendo.core.document.encoding.OldFont;

/**
 * The words of paragraphs as they stand on the page: tracked deletions and hidden words left out, of a field only its
 * result. Paragraphs are to be asked in reading order, since a field may go over several.
 */
final class DocWords {
    /** Stands where a note is called, until its number is known. */
    static final char CALL = '\uE000';

    /** Stands where a drawing hangs on a paragraph. */
    static final char DRAWING = '\uE001';

    private static final char NOTE = 0x02;
    private static final char DRAWN = 0x08;
    private static final char FIELD = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char LINE_BREAK = 0x0B;
    private static final char NO_BREAK_HYPHEN = 0x1E;
    private static final char SOFT_HYPHEN = 0x1F;
    private static final char SYMBOL = '(';

    /** For each open field whether its result has begun. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    String of(Paragraph paragraph) {
        LetteredText words = new LetteredText();
        for (int at = 0; at < paragraph.numCharacterRuns(); at++) {
            CharacterRun run = paragraph.getCharacterRun(at);
            boolean hidden = run.isMarkedDeleted() || run.isVanished();
            add(run, hidden, words);
        }
        return words.text();
    }

    private void add(CharacterRun run, boolean hidden, LetteredText words) {
        OldFont font = OldFont.named(String.valueOf(run.getFontName()));
        boolean capitals = run.isCapitalized();
        String text = run.text();
        for (int at = 0; at < text.length(); at++) {
            char found = text.charAt(at);
            boolean structure = followField(found);
            if (structure || hidden || isInCode()) {
                continue;
            }
            if (run.isSymbol() && found == SYMBOL) {
                Ffn symbols = run.getSymbolFont();
                words.add(
                        String.valueOf(run.getSymbolCharacter()),
                        OldFont.named(symbols == null ? "" : symbols.getMainFontName()),
                        false);
            } else if (found < ' ') {
                addSign(found, font, capitals, words);
            } else {
                words.add(String.valueOf(found), font, capitals);
            }
        }
    }

    private boolean followField(char found) {
        switch (found) {
            case FIELD -> fields.push(false);
            case FIELD_RESULT -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case FIELD_END -> fields.poll();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean isInCode() {
        return fields.contains(false);
    }

    private static void addSign(char sign, OldFont font, boolean capitals, LetteredText words) {
        switch (sign) {
            case '\t' -> words.add("\t");
            case LINE_BREAK -> words.add("\n");
            case NO_BREAK_HYPHEN -> words.add("-");
            case SOFT_HYPHEN -> words.add(font.softHyphen(), font, capitals);
            case NOTE -> words.add(String.valueOf(CALL));
            case DRAWN -> words.add(String.valueOf(DRAWING));
            default -> {}
        }
    }
}
