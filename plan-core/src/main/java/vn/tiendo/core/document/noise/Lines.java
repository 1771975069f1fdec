package vn.tiendo.core.document.noise;

import java.util.ArrayList;
import java.util.List;

/** The lines of a source that carry words or numbers, footnotes apart. */
public record Lines(String source, List<Line> body, List<Line> footnotes) {
    public static Lines of(String source) {
        List<Line> body = new ArrayList<>();
        List<Line> footnotes = new ArrayList<>();
        boolean blank = true;
        boolean afterNote = false;
        int start = 0;
        while (start <= source.length()) {
            int end = lineEnd(source, start);
            FlatText flat =
                    tabbed(source, start, end) ? FlatText.row(source, start, end) : FlatText.of(source, start, end);
            if (PageNoise.saysNothing(flat)) {
                blank = true;
            } else if (PageNoise.isNumber(flat)) {
                body.add(new Line(start, end, flat, blank, false));
                blank = true;
            } else {
                boolean note = Footnote.begins(source, start, end)
                        || !blank && !footnotes.isEmpty() && Footnote.goesOn(footnotes.getLast(), start);
                (note ? footnotes : body)
                        .add(new Line(start, end, flat, blank || afterNote, starred(source, start, end)));
                blank = false;
                afterNote = note;
            }
            start = nextLine(source, end);
        }
        return new Lines(source, body, footnotes);
    }

    /** The lines without the numbers of pages; the line behind one stands apart from the line before it. */
    public static List<Line> withoutPageNumbers(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        boolean broken = false;
        for (Line line : lines) {
            if (PageNoise.isNumber(line.flat())) {
                broken = true;
            } else {
                kept.add(broken ? line.afterBreak() : line);
                broken = false;
            }
        }
        return kept;
    }

    /** Two single tabs with words between them: cells, not indentation. */
    private static boolean tabbed(String source, int start, int end) {
        int cells = 0;
        boolean words = false;
        for (int i = start; i < end && cells < 3; i++) {
            boolean tab = source.charAt(i) == '\t';
            cells += tab && words ? 1 : 0;
            words = !tab && (words || !Character.isWhitespace(source.charAt(i)));
        }
        return cells + (words ? 1 : 0) >= 3;
    }

    private static int lineEnd(String source, int start) {
        int end = start;
        while (end < source.length() && "\n\r\f\u2028\u0085".indexOf(source.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The two characters of a Windows line end are one end. */
    private static int nextLine(String source, int end) {
        return source.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    private static boolean starred(String source, int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at + 1 < end
                && source.charAt(at) == '*'
                && source.charAt(at + 1) == ' '
                && source.substring(at + 1, Math.min(end, at + 4000)).indexOf('*') < 0;
    }
}
