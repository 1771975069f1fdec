package vn.tiendo.core.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.tiendo.core.document.pdf.page.Page;
import vn.tiendo.core.document.pdf.page.Word;

/** Collects the words and rules of a file page by page. */
final class PageWords extends PDFTextStripper {
    /** Letters nearer than this share of their size are one word, whatever the font says of its spaces. */
    private static final float TOUCHING = 0.12f;

    private static final float BACKWARDS = 0.5f;
    private static final float RAISED = 0.5f;

    private final Map<COSDictionary, Page> pages = new IdentityHashMap<>();
    private final List<List<TextPosition>> runs = new ArrayList<>();
    private final Letters letters = new Letters();

    private PageWords() {}

    static List<Page> of(PDDocument document) throws IOException {
        PageWords collecting = new PageWords();
        collecting.getText(document);
        List<Page> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            // the library passes over pages that are blank
            Upright upright = new Upright(page, 0);
            pages.add(collecting.pages.getOrDefault(
                    page.getCOSObject(), new Page(List.of(), List.of(), upright.width(), upright.height())));
        }
        return pages;
    }

    /** Letters in the order in which they are drawn; lines are found by where the words stand, not by this order. */
    @Override
    protected void writePage() {
        runs.clear();
        for (List<TextPosition> article : getCharactersByArticle()) {
            TextPosition before = null;
            for (TextPosition letter : article) {
                if (isBlank(letter)) {
                    before = null;
                    continue;
                }
                if (before == null || !isTouching(before, letter)) {
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(letter);
                before = letter;
            }
        }
    }

    private static boolean isBlank(TextPosition letter) {
        String found = letter.getUnicode();
        for (int at = 0; at < found.length(); at++) {
            if (!Character.isWhitespace(found.charAt(at)) && !Character.isSpaceChar(found.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTouching(TextPosition before, TextPosition letter) {
        float size = Math.max(before.getFontSizeInPt(), letter.getFontSizeInPt());
        float gap = letter.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        return before.getDir() == letter.getDir()
                && Math.abs(letter.getYDirAdj() - before.getYDirAdj()) < RAISED * size
                && gap > -BACKWARDS * size
                && gap < TOUCHING * size;
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        int turn = direction();
        Upright upright = new Upright(page, turn);
        List<Word> words = runs.stream()
                .map(run -> letters.word(run, turn, upright))
                .filter(word -> !word.text().isEmpty())
                .toList();
        pages.put(page.getCOSObject(), new Page(words, PageRules.of(page, upright), upright.width(), upright.height()));
    }

    /** In which most letters of the page run. */
    private int direction() {
        int[] count = new int[4];
        runs.forEach(run -> count[quarter(run.getFirst())] += run.size());
        int most = 0;
        for (int quarter = 1; quarter < count.length; quarter++) {
            most = count[quarter] > count[most] ? quarter : most;
        }
        return most * 90;
    }

    private static int quarter(TextPosition letter) {
        return Math.floorMod(Math.round(letter.getDir() / 90), 4);
    }
}
