package vn.tiendo.core.document.noise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pieces of a line that wide gaps or tabs part: letterhead and signature stand in two columns. */
public final class Columns {
    private static final Pattern GAP = Pattern.compile("\\t+|[ \\u00A0]{4,60}|\\|");
    private static final int ENOUGH = 2_000;

    private Columns() {}

    public static List<FlatText> of(String source, Line line) {
        List<FlatText> cells = new ArrayList<>();
        int end = Math.min(line.end(), line.start() + ENOUGH);
        int start = line.start();
        Matcher gap = GAP.matcher(source).region(start, end);
        while (gap.find()) {
            add(cells, FlatText.of(source, start, gap.start()));
            start = gap.end();
        }
        add(cells, FlatText.of(source, start, end));
        return cells;
    }

    private static void add(List<FlatText> cells, FlatText cell) {
        if (cell.text().chars().anyMatch(Character::isLetterOrDigit)) {
            cells.add(cell);
        }
    }
}
