package vn.tiendo.core.document.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.Columns;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;

/**
 * The head cell by cell: two columns may share a line, and what is left blank for number, day and month may break one
 * ("Số:⏎/KH-UBND", "ngày⏎tháng 3 năm 2026"), as a narrow column breaks the national title ("… CHỦ NGHĨA VIỆT⏎NAM").
 */
final class HeadCells {
    private static final Pattern NUMBER_BEGUN = Pattern.compile("^s[oố] ?:?[ .…_]*\\d{0,5}[ .…_]*$");
    private static final Pattern SYMBOL = Pattern.compile("^[-/] ?\\p{Lu}.*");
    private static final Pattern DATE_BEGUN = Pattern.compile(".*ngày[ .…_\\d]*(?:tháng[ .…_\\d]*)?$");
    private static final Pattern DATE_GOES_ON = Pattern.compile("^(?:\\d{1,2} ?)?(?:tháng|năm|\\d{1,2}$).*");
    private static final Pattern TITLE_BEGUN = Pattern.compile(
            ".*(?:c[ộô]ng h[òo]a(?: xã(?: h[ộô]i(?: ch[ủu](?: ngh[ĩi]a(?: vi[ệê]t)?)?)?)?)?|đ[ảa]ng c[ộô]ng s[ảa]n(?: vi[ệê]t)?"
                    + "|[đð][ộô]c l[ậâ]p(?: ?-(?: ?t[ựư](?: do(?: ?-)?(?: h[ạa]nh)?)?)?)?)$");
    private static final Pattern TITLE_GOES_ON = Pattern.compile(
            "^(?:(?:(?:(?:(?:xã )?h[ộô]i )?ch[ủu] )?ngh[ĩi]a )?(?:vi[ệê]t )?nam|-? ?(?:(?:t[ựư] )?do )?-? ?(?:h[ạa]nh )?phúc)$");
    private static final int NEAR = 3;
    private static final int LONGEST = 400;

    private HeadCells() {}

    static List<FlatText> of(String source, List<Line> head) {
        List<FlatText> cells = new ArrayList<>();
        for (Line line : head) {
            for (FlatText cell : columns(source, line)) {
                FlatText last = cells.isEmpty() ? FlatText.EMPTY : cells.getLast();
                int begun = Math.max(
                        begun(cells, cell.text(), SYMBOL, NUMBER_BEGUN),
                        begun(cells, cell.folded(), TITLE_GOES_ON, TITLE_BEGUN));
                if (begun >= 0) {
                    cells.set(begun, FlatText.join(List.of(cells.get(begun), cell)));
                } else if (DATE_BEGUN.matcher(last.folded()).matches()
                        && DATE_GOES_ON.matcher(cell.folded()).matches()) {
                    cells.set(cells.size() - 1, FlatText.join(List.of(last, cell)));
                } else {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    /** Where what this cell is the rest of stands, a few cells back; -1 when it is the rest of nothing. */
    private static int begun(List<FlatText> cells, String cell, Pattern rest, Pattern beginning) {
        if (!rest.matcher(cell).matches()) {
            return -1;
        }
        for (int i = cells.size() - 1; i >= Math.max(0, cells.size() - NEAR); i--) {
            if (beginning.matcher(cells.get(i).folded()).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** The columns of a line; blanks left for number, day and month are no gap between columns. */
    private static List<FlatText> columns(String source, Line line) {
        List<FlatText> cells = Columns.of(source, line);
        List<FlatText> columns = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            FlatText cell = cells.get(i);
            if (cell.folded().contains("ngày")) {
                columns.add(FlatText.join(cells.subList(i, cells.size())));
                return columns;
            }
            boolean cut = cell.folded().startsWith("số") && NumberLine.in(List.of(cell)) == null;
            if (cut && i + 1 < cells.size()) {
                i++;
                cell = FlatText.join(List.of(cell, cells.get(i)));
            }
            columns.add(cell.atMost(LONGEST));
        }
        return columns;
    }
}
