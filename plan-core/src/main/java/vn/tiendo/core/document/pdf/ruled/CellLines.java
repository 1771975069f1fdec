package vn.tiendo.core.document.pdf.ruled;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.core.document.pdf.page.Line;
import vn.tiendo.core.document.pdf.page.Word;
import vn.tiendo.core.document.table.CellText;

/** The words of one cell on one line: its wraps undone, its paragraphs parted as those of every table are. */
final class CellLines {
    private static final float MOST_PADDING = 8;
    private static final float SPACE = 0.2f;
    private static final Pattern CUT = Pattern.compile(".*[\\p{L}\\d][-/]");

    private CellLines() {}

    static String text(List<Word> words, float left, float right) {
        List<Line> lines = Line.of(words);
        float room = right - left - 2 * padding(lines, left, right);
        List<String> paragraphs = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (at > 0 && isFull(lines.get(at - 1), line, room)) {
                paragraphs.set(paragraphs.size() - 1, joined(paragraphs.getLast(), line.text()));
            } else {
                paragraphs.add(line.text());
            }
        }
        return CellText.of(paragraphs);
    }

    private static float padding(List<Line> lines, float left, float right) {
        double least = lines.stream()
                .mapToDouble(line -> Math.min(line.left() - left, right - line.right()))
                .min()
                .orElse(0);
        return (float) Math.clamp(least, 0, MOST_PADDING);
    }

    /** The first word of the next line would not have fitted. */
    private static boolean isFull(Line line, Line next, float room) {
        Word word = next.words().getFirst();
        float wanted = line.right() - line.left() + SPACE * line.size() + word.right() - word.left();
        return wanted > room - 1;
    }

    static String joined(String above, String below) {
        if (above.isEmpty() || below.isEmpty()) {
            return above + below;
        }
        // the head of the narrowest column is often broken in the middle
        boolean cut = CUT.matcher(above).matches() || below.startsWith("/") || "STT".equals(above + below);
        return above + (cut ? "" : " ") + below;
    }
}
