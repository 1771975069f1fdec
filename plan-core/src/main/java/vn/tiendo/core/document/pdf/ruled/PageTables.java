package vn.tiendo.core.document.pdf.ruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.core.document.pdf.page.Line;
import vn.tiendo.core.document.pdf.page.Page;
import vn.tiendo.core.document.pdf.page.Word;

/** The tables of one page, and the words that stand in none. */
public record PageTables(List<PdfTable> tables, List<Word> others) {
    /** A letterhead or a signature that somebody framed is no table. */
    private static final Pattern FORMAL = Pattern.compile("(?:CỘNG|HÒA|HOÀ|ĐẢNG|Nơi|TM\\.|T/M)");

    private static final int FORMAL_COLUMNS = 2;

    /** @param number of the page, from 0 */
    public static PageTables of(Page page, int number) {
        List<PdfTable> tables = new ArrayList<>();
        List<Word> others = page.words();
        for (Grid grid : Ruling.grids(page.rules())) {
            List<Word> inside = others.stream().filter(grid::holds).toList();
            if (isTable(grid, inside)) {
                tables.add(new PdfTable(rows(grid, inside, number), grid.edges(), grid.top()));
                others = others.stream().filter(word -> !grid.holds(word)).toList();
            }
        }
        return withOpenTable(tables, others, number);
    }

    private static PageTables withOpenTable(List<PdfTable> ruled, List<Word> others, int page) {
        OpenTable open = OpenTable.in(Line.of(others)).orElse(null);
        if (open == null) {
            return new PageTables(ruled, others);
        }
        List<Word> inside = open.words();
        List<PdfTable> tables = new ArrayList<>(ruled);
        tables.add(new PdfTable(LooseRows.of(inside, open.edges(), page), open.edges(), open.top()));
        tables.sort(Comparator.comparingDouble(PdfTable::top));
        Set<Word> taken = Set.copyOf(inside);
        List<Word> left = others.stream().filter(word -> !taken.contains(word)).toList();
        return new PageTables(tables, left);
    }

    private static boolean isTable(Grid grid, List<Word> inside) {
        boolean formal = grid.columnCount() <= FORMAL_COLUMNS
                && inside.stream().anyMatch(word -> FORMAL.matcher(word.text()).matches());
        return !inside.isEmpty() && grid.columnCount() > 1 && !formal;
    }

    private static List<PdfRow> rows(Grid grid, List<Word> inside, int page) {
        Map<Integer, List<Word>> byCell = new HashMap<>();
        inside.forEach(word -> byCell.computeIfAbsent(grid.cellOf(word), cell -> new ArrayList<>())
                .add(word));
        Map<Integer, String> texts = new HashMap<>();
        byCell.forEach((cell, words) -> texts.put(cell, CellLines.text(words, grid.left(cell), grid.right(cell))));
        List<PdfRow> rows = new ArrayList<>();
        for (int row = 0; row < grid.rowCount(); row++) {
            List<Word> first = byCell.getOrDefault(grid.cell(row, 0), List.of());
            PdfRow whole = row(grid, row, texts, page);
            if (whole.shared().isEmpty() && LooseRows.numbers(first, grid.edges()) > 1) {
                rows.addAll(LooseRows.of(grid.wordsOf(row, inside), grid.edges(), page));
            } else {
                rows.add(whole);
            }
        }
        return rows;
    }

    private static PdfRow row(Grid grid, int row, Map<Integer, String> texts, int page) {
        List<String> cells = new ArrayList<>();
        Set<Integer> shared = new HashSet<>();
        for (int column = 0; column < grid.columnCount(); column++) {
            int cell = grid.cell(row, column);
            boolean begins = column == 0 || grid.cell(row, column - 1) != cell;
            cells.add(begins ? texts.getOrDefault(cell, "") : "");
            boolean above = row > 0 && grid.cell(row - 1, column) == cell;
            boolean below = row + 1 < grid.rowCount() && grid.cell(row + 1, column) == cell;
            if (above || below) {
                shared.add(column);
            }
        }
        return new PdfRow(page, List.copyOf(cells), Set.copyOf(shared));
    }
}
