package vn.tiendo.core.document.outline;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;

/** A row of a table that was flattened: cells parted by bars or tabs. */
public final class TableRow {
    private TableRow() {}

    public static boolean is(Line line) {
        return line.flat().text().indexOf('|') >= 0 && separators(line.flat().text(), '|') >= 2;
    }

    private static int separators(String text, char separator) {
        int count = 0;
        for (int i = 0; i < text.length() && count < 3; i++) {
            count += text.charAt(i) == separator ? 1 : 0;
        }
        return count;
    }

    /** The cells of a row, empty ones included. */
    public static List<FlatText> cells(FlatText row) {
        List<FlatText> cells = new ArrayList<>();
        int start = row.text().startsWith("|") ? 1 : 0;
        int end = row.text().endsWith("|") ? row.length() - 1 : row.length();
        for (int i = start; i <= end && cells.size() < 20; i++) {
            if (i == end || row.text().charAt(i) == '|') {
                cells.add(row.sub(start, Math.max(start, i)));
                start = i + 1;
            }
        }
        return cells;
    }
}
