package vn.tiendo.core.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;

/**
 * Joins the lines of a row whose cells are parted by tabs and hold line breaks of their own. A row is whole when it has
 * as many cells as the head; where rows are numbered, the next number begins the next.
 */
final class TabRows {
    private static final Pattern LABEL =
            Pattern.compile("^(?:\\d{1,3}(?:\\.\\d{1,2}){0,2}\\.?|[IVX]{1,5}\\.?|[a-zđ]\\)?|[A-H]\\.?)$");
    private static final int LONGEST_NAME = 60;
    private static final int MOST_HEAD_LINES = 8;
    private static final int MOST_ROW_LINES = 12;

    private final String source;
    private final List<Line> lines;
    private final List<Line> out = new ArrayList<>();

    private TabRows(String source, List<Line> lines) {
        this.source = source;
        this.lines = lines;
    }

    static List<Line> join(String source, List<Line> lines) {
        return source.indexOf('\t') < 0 ? lines : new TabRows(source, lines).joined();
    }

    private List<Line> joined() {
        int i = 0;
        while (i < lines.size()) {
            Head head = head(i);
            if (head == null) {
                out.add(lines.get(i));
                i++;
            } else {
                out.add(row(i, head.behind, head.cells));
                i = head.numbered ? numbered(head.behind, head.cells.size()) : counted(head.behind, head.cells.size());
            }
        }
        return out;
    }

    private record Head(List<FlatText> cells, int behind, boolean numbered) {}

    private @Nullable Head head(int start) {
        List<FlatText> first = cells(start);
        if (first.size() < 2 || Column.named(first.getFirst()) == null && Column.named(first.get(1)) == null) {
            return null;
        }
        List<FlatText> cells = new ArrayList<>();
        int i = start;
        while (i < lines.size() && i - start < MOST_HEAD_LINES && !begins(i)) {
            add(cells, cells(i));
            i++;
            boolean whole = i < lines.size() && Column.head(cells) != null && saysMore(cells(i), cells.size());
            if (whole) {
                break;
            }
        }
        boolean table = i < lines.size() && cells.size() >= 3 && Column.head(cells) != null;
        return table ? new Head(cells, i, Column.named(cells.getFirst()) == Column.NUMBER) : null;
    }

    /** Whether a line below a head that could be whole is no more of it. */
    private static boolean saysMore(List<FlatText> line, int width) {
        return line.size() >= width || line.getFirst().length() > LONGEST_NAME;
    }

    private boolean begins(int i) {
        List<FlatText> cells = cells(i);
        return cells.size() > 1 && LABEL.matcher(cells.getFirst().text()).matches();
    }

    private int numbered(int begin, int width) {
        int at = begin;
        while (at < lines.size() && (begins(at) || cells(at).size() >= width)) {
            List<FlatText> row = new ArrayList<>();
            int end = at;
            do {
                add(row, cells(end));
                end++;
            } while (end < lines.size() && end - at < MOST_ROW_LINES && !begins(end) && goesOn(row, width, end));
            out.add(row(at, end, row));
            at = end;
        }
        return at;
    }

    private boolean goesOn(List<FlatText> row, int width, int next) {
        int more = cells(next).size();
        if (row.size() < width) {
            return row.size() + more - 1 <= width;
        }
        String text = lines.get(next).flat().text();
        return more == 1 && !text.isEmpty() && Character.isLowerCase(text.charAt(0)) && !text.matches("^[a-zđ]\\).*");
    }

    private int counted(int begin, int width) {
        int at = begin;
        while (at < lines.size()) {
            List<FlatText> row = new ArrayList<>();
            int end = at;
            while (end < lines.size() && end - at < MOST_ROW_LINES && row.size() < width) {
                add(row, cells(end));
                end++;
            }
            if (row.size() != width) {
                return at;
            }
            out.add(row(at, end, row));
            at = end;
        }
        return at;
    }

    /** The cells of a line go on with the last cell of the line before. */
    private static void add(List<FlatText> row, List<FlatText> cells) {
        if (row.isEmpty()) {
            row.addAll(cells);
            return;
        }
        FlatText last = row.removeLast();
        FlatText first = cells.getFirst();
        row.add(last.isEmpty() ? first : first.isEmpty() ? last : FlatText.join(List.of(last, first)));
        row.addAll(cells.subList(1, cells.size()));
    }

    private List<FlatText> cells(int i) {
        Line line = lines.get(i);
        List<FlatText> cells = new ArrayList<>();
        int start = line.start();
        for (int at = line.start(); at <= line.end(); at++) {
            if (at == line.end() || source.charAt(at) == '\t') {
                cells.add(FlatText.of(source, start, at));
                start = at + 1;
            }
        }
        return cells;
    }

    private Line row(int from, int to, List<FlatText> cells) {
        Line first = lines.get(from);
        return new Line(first.start(), lines.get(to - 1).end(), FlatText.row(cells), first.blankBefore(), false);
    }
}
