package vn.tiendo.core.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;
import vn.tiendo.core.document.noise.Lines;
import vn.tiendo.core.document.outline.TableRow;

/**
 * Brings back the rows of a table that was flattened to tabs or to one cell a line: the head names the columns, a line
 * that holds but a number begins a row. A row of bars stays as it is, and so does all that is no table.
 */
public final class TableLines {
    private static final Pattern LABEL =
            Pattern.compile("^(?:\\d{1,3}(?:\\.\\d{1,2}){0,2}\\.?|[a-zđ]\\)|[IVX]{1,5}\\.?)$");
    private static final Pattern ROMAN = Pattern.compile("^[IVX]{1,5}\\.?$");
    private static final Pattern LETTER = Pattern.compile("^[a-zđ]\\)$");
    private static final Pattern OTHER_COLUMN = Pattern.compile(
            "^(?:ghi chú|kinh phí|cấp trình|cấp phê duyệt|nguồn lực|lãnh đạo .{0,40}|người ký|hình thức|đơn vị tính|\\(\\d{1,2}\\)|\\(\\*\\)|địa điểm|số lượng)$");
    private static final Pattern RULE = Pattern.compile("^[| :-]+$");
    private static final int MOST_COLUMNS = 12;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ROW = 40;

    private final List<Line> lines;
    private final List<Line> out = new ArrayList<>();

    private TableLines(List<Line> lines) {
        this.lines = lines;
    }

    public static List<Line> restore(String source, List<Line> lines) {
        return new TableLines(RunRows.join(SpacedRows.join(source, TabRows.join(source, lines)))).restored();
    }

    private List<Line> restored() {
        int i = 0;
        while (i < lines.size()) {
            List<FlatText> head = headAt(i);
            int behind = head == null ? i : behindHead(i, head);
            if (head == null || !label(behind, 0)) {
                out.add(lines.get(i));
                i++;
            } else {
                out.add(row(i, behind, head));
                i = rows(behind, head);
            }
        }
        return out;
    }

    /** The names of the columns that begin at a line; null when no head of an assignment table does. */
    private @Nullable List<FlatText> headAt(int start) {
        List<FlatText> names = new ArrayList<>();
        FlatText first = lines.get(start).flat();
        int i = start;
        if (TableRow.is(lines.get(start))) {
            names.addAll(TableRow.cells(first));
            i++;
            while (i < lines.size() && RULE.matcher(lines.get(i).flat().text()).matches()) {
                i++;
            }
        } else if (Column.named(first) != Column.NUMBER) {
            return null;
        }
        while (i < lines.size() && names.size() < MOST_COLUMNS && !label(i, 0)) {
            FlatText name = lines.get(i).flat();
            boolean goesOn = !names.isEmpty()
                    && names.getLast().length() < LONGEST_NAME
                    && Character.isLowerCase(name.text().charAt(0))
                    && name.length() < 30;
            if (goesOn) {
                names.add(FlatText.join(List.of(names.removeLast(), name)));
            } else if (Column.named(name) != null
                    || OTHER_COLUMN.matcher(name.folded()).matches()) {
                names.add(name);
            } else {
                return null;
            }
            i++;
        }
        Map<Column, Integer> head = Column.head(names);
        return head != null && Integer.valueOf(0).equals(head.get(Column.NUMBER)) ? names : null;
    }

    private int behindHead(int start, List<FlatText> names) {
        int last = names.getLast().span().end();
        int i = start;
        while (i < lines.size() && lines.get(i).start() < last) {
            i++;
        }
        while (i < lines.size() && RULE.matcher(lines.get(i).flat().text()).matches()) {
            i++;
        }
        return i;
    }

    /** Whether a row begins: with the next number or again with 1, with a letter or a Roman number. Others are pages'. */
    private boolean label(int i, int last) {
        if (i >= lines.size()) {
            return false;
        }
        String text = lines.get(i).flat().text();
        if (!LABEL.matcher(text).matches()) {
            return false;
        }
        int number = number(text);
        return number < 0 || number == last + 1 || number == 1;
    }

    /** A plain number, else -1. */
    private static int number(String label) {
        String digits = label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
        return !digits.isEmpty() && digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : -1;
    }

    /** Writes the rows that begin at a line and returns the line behind the last. */
    private int rows(int begin, List<FlatText> head) {
        List<@Nullable Column> columns = new ArrayList<>();
        head.subList(1, head.size()).forEach(name -> columns.add(Column.named(name)));
        int at = begin;
        int number = 0;
        while (label(at, number)) {
            int own = number(lines.get(at).flat().text());
            number = own < 0 ? number : own;
            int end = rowEnd(at, number, columns.size());
            List<FlatText> cells = new ArrayList<>(List.of(lines.get(at).flat()));
            List<FlatText> words = Lines.withoutPageNumbers(lines.subList(at + 1, end)).stream()
                    .map(Line::flat)
                    .toList();
            if (group(at, end)) {
                cells.addAll(words.isEmpty() ? List.of(FlatText.EMPTY) : List.of(FlatText.join(words)));
                cells.add(FlatText.EMPTY);
            } else {
                cells.addAll(CellFit.fit(columns, words));
            }
            boolean named = group(at, end)
                    && !ROMAN.matcher(lines.get(at).flat().text()).matches();
            if (!words.isEmpty() && !named) {
                out.add(row(at, end, cells));
            }
            at = end;
        }
        return at;
    }

    /** A head that a page repeats is no part of the row. */
    private int rowEnd(int at, int number, int columns) {
        int end = at + 1;
        while (end < lines.size() && end - at < LONGEST_ROW && !label(end, number) && headAt(end) == null) {
            end++;
        }
        boolean last = end >= lines.size() || !label(end, number);
        return last ? Math.min(end, at + 1 + columns) : end;
    }

    private boolean group(int at, int end) {
        String label = lines.get(at).flat().text();
        boolean lettersBelow = end < lines.size()
                && LETTER.matcher(lines.get(end).flat().text()).matches()
                && !LETTER.matcher(label).matches();
        return ROMAN.matcher(label).matches() || lettersBelow && end - at <= 4;
    }

    private Line row(int from, int to, List<FlatText> cells) {
        Line first = lines.get(from);
        Line last = lines.get(to - 1);
        return new Line(first.start(), last.end(), FlatText.row(cells), first.blankBefore(), false);
    }
}
