package vn.tiendo.core.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.tiendo.core.document.text.RaisedDigits;
import vn.tiendo.core.shared.VietnameseText;

/** Collects the words of a file page by page. */
final class PageWords extends PDFTextStripper {
    /** A footnote call is set this much smaller than the word it hangs on. */
    private static final float RAISED_SIZE = 0.75f;

    private final List<Page> pages = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    private PageWords() {
        setSortByPosition(true);
    }

    static List<Page> of(PDDocument document) throws IOException {
        PageWords collecting = new PageWords();
        collecting.getText(document);
        return collecting.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        words.clear();
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        int from = 0;
        for (int at = 0; at <= letters.size(); at++) {
            if (at == letters.size() || letters.get(at).getUnicode().isBlank()) {
                add(letters.subList(from, at));
                from = at + 1;
            }
        }
    }

    private void add(List<TextPosition> letters) {
        float size = (float) letters.stream()
                .mapToDouble(TextPosition::getFontSizeInPt)
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        for (TextPosition letter : letters) {
            boolean raised =
                    letter.getFontSizeInPt() < RAISED_SIZE * size && RaisedDigits.canRaise(letter.getUnicode());
            text.append(raised ? RaisedDigits.of(letter.getUnicode()) : letter.getUnicode());
        }
        if (!text.isEmpty()) {
            TextPosition first = letters.getFirst();
            TextPosition last = letters.getLast();
            words.add(new Word(
                    VietnameseText.nfc(text.toString()),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    size));
        }
    }

    @Override
    protected void endPage(PDPage page) {
        boolean turned = page.getRotation() % 180 != 0;
        float width = page.getCropBox().getWidth();
        float height = page.getCropBox().getHeight();
        pages.add(
                Page.of(words, turned ? height : width, turned ? width : height).withoutNumber());
    }
}
