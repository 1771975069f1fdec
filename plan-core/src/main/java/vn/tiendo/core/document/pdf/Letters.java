package vn.tiendo.core.document.pdf;

import java.awt.geom.Point2D;
import java.text.Normalizer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import vn.tiendo.core.document.encoding.LetteredText;
import vn.tiendo.core.document.encoding.OldFont;
import vn.tiendo.core.document.pdf.page.Word;
import vn.tiendo.core.document.text.RaisedDigits;
import vn.tiendo.core.shared.VietnameseText;

/** The letters of one word put together: old fonts, raised digits, ligatures, letters stored in parts. */
final class Letters {
    /** A footnote call is set this much smaller than the word it hangs on. */
    private static final float RAISED_SIZE = 0.75f;

    private static final char FIRST_LIGATURE = '\uFB00';
    private static final char LAST_LIGATURE = '\uFB06';

    private final Map<PDFont, OldFont> fonts = new IdentityHashMap<>();

    Word word(List<TextPosition> letters, int turn, Upright upright) {
        float size = (float) letters.stream()
                .mapToDouble(TextPosition::getFontSizeInPt)
                .max()
                .orElse(0);
        String text = text(letters, size);
        TextPosition first = letters.getFirst();
        TextPosition last = letters.getLast();
        if (Math.round(first.getDir()) != turn) {
            return across(text, letters, size, upright);
        }
        return new Word(
                text,
                first.getXDirAdj(),
                Math.max(first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj()),
                first.getYDirAdj(),
                size);
    }

    /** A word that runs in another direction than its page: in the place of its middle letter. */
    private static Word across(String text, List<TextPosition> letters, float size, Upright upright) {
        Matrix at = letters.get(letters.size() / 2).getTextMatrix();
        Point2D place = upright.inBox(at.getTranslateX(), at.getTranslateY());
        return new Word(text, (float) place.getX(), (float) place.getX(), (float) place.getY(), size);
    }

    private String text(List<TextPosition> letters, float size) {
        LetteredText text = new LetteredText();
        for (TextPosition letter : letters) {
            boolean raised =
                    letter.getFontSizeInPt() < RAISED_SIZE * size && RaisedDigits.canRaise(letter.getUnicode());
            OldFont font = fonts.computeIfAbsent(letter.getFont(), one -> OldFont.named(String.valueOf(one.getName())));
            if (raised) {
                text.add(RaisedDigits.of(letter.getUnicode()));
            } else {
                text.add(font == OldFont.NONE ? unligated(letter.getUnicode()) : codes(letter), font, false);
            }
        }
        return VietnameseText.nfc(text.text());
    }

    /** Where a font has one byte a letter, the byte is surer than what the file takes it to mean. */
    private static String codes(TextPosition letter) {
        if (!(letter.getFont() instanceof PDSimpleFont)) {
            return letter.getUnicode();
        }
        StringBuilder codes = new StringBuilder();
        for (int code : letter.getCharacterCodes()) {
            codes.append((char) code);
        }
        return codes.toString();
    }

    private static String unligated(String letter) {
        char first = letter.charAt(0);
        return first >= FIRST_LIGATURE && first <= LAST_LIGATURE
                ? Normalizer.normalize(letter, Normalizer.Form.NFKC)
                : letter;
    }
}
