package vn.tiendo.core.document.header.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.Columns;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;
import vn.tiendo.core.document.outline.Capitals;

/**
 * Trích yếu of a letter: "V/v …" below the number, over several lines of the left column (NĐ 30/2020, Phụ lục I, ô 5b).
 */
public final class LetterSubject {
    private static final Pattern BEGIN = Pattern.compile("^(?:v/v|v\\.v|về việc|về(?= \\p{L})) ?:? ?");
    private static final Pattern MOTTO = Pattern.compile("[đð]ộc lập");
    private static final Pattern PLACE_AND_DATE = Pattern.compile("^\\p{Lu}[\\p{L}.’' -]{1,50}, ?ngày(?![\\p{L}])");
    private static final int MOST_LINES = 10;

    private LetterSubject() {}

    /** Its cells line by line, with "V/v"; empty when the head holds none. */
    public static List<FlatText> cells(String source, List<Line> head) {
        List<FlatText> cells = new ArrayList<>();
        for (Line line : head) {
            FlatText cell = cell(source, line, cells.isEmpty());
            if (!cell.isEmpty()) {
                cells.add(cell);
            } else if (!cells.isEmpty() && line.blankBefore() || cells.size() > MOST_LINES) {
                return cells;
            }
        }
        return cells;
    }

    private static FlatText cell(String source, Line line, boolean first) {
        List<FlatText> columns = Columns.of(source, line);
        if (first) {
            return columns.stream()
                    .filter(cell -> BEGIN.matcher(cell.folded()).find())
                    .findFirst()
                    .orElse(FlatText.EMPTY);
        }
        return columns.isEmpty() || !goesOn(columns.getFirst()) ? FlatText.EMPTY : columns.getFirst();
    }

    private static boolean goesOn(FlatText cell) {
        return !Capitals.are(cell.text())
                && !MOTTO.matcher(cell.folded()).lookingAt()
                && !cell.text().startsWith("Số")
                && !PLACE_AND_DATE.matcher(cell.text()).find();
    }

    public static FlatText joined(List<FlatText> cells) {
        FlatText whole = FlatText.join(cells);
        Matcher begin = BEGIN.matcher(whole.folded());
        return begin.find() ? whole.from(begin.end()) : whole;
    }
}
