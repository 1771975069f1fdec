package vn.tiendo.core.document.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The rows of a table as "a | b | c", every row with a cell for every column. What a merged cell says holds for each
 * row it lies in, so it stands in each; over several columns it stands in the first of them.
 */
public final class TableGrid {
    private static final String BAR = " | ";

    private final List<List<TableCell>> rows;
    private final List<Integer> edges;

    private TableGrid(List<List<TableCell>> rows, List<Integer> edges) {
        this.rows = rows;
        this.edges = edges;
    }

    static TableGrid of(List<List<TableCell>> rows, int slack) {
        TreeSet<Integer> lefts = new TreeSet<>();
        rows.forEach(row -> row.forEach(cell -> lefts.add(cell.left())));
        List<Integer> edges = new ArrayList<>();
        for (int left : lefts) {
            if (edges.isEmpty() || left - edges.getLast() > slack) {
                edges.add(left);
            }
        }
        return new TableGrid(rows, edges);
    }

    int columns() {
        return edges.size();
    }

    int column(TableCell cell) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= cell.left()) {
            column++;
        }
        return column;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String[] above = new String[columns()];
        Arrays.fill(above, "");
        for (List<TableCell> row : rows) {
            String[] cells = new String[columns()];
            Arrays.fill(cells, "");
            for (TableCell cell : row) {
                int column = column(cell);
                cells[column] = cell.goesOn() ? above[column] : CellText.of(cell.paragraphs());
            }
            if (Arrays.stream(cells).anyMatch(cell -> !cell.isEmpty())) {
                lines.add(line(List.of(cells)));
            }
            above = cells;
        }
        return lines;
    }

    /** An empty first cell, and a row of two, show their outer bars: a row is told by two bars, its first cell by its place. */
    public static String line(List<String> cells) {
        String line = String.join(BAR, cells);
        boolean closed = cells.size() == 2;
        if (closed) {
            return "| " + line + " |";
        }
        return cells.getFirst().isEmpty() ? "|" + line : line;
    }
}
