package vn.tiendo.core.document.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as blocks of text: its rows as lines, or, where it only places a letterhead, the recipients beside the
 * signature or a frame, the words of its cells one cell after the other.
 */
public final class TableText {
    private TableText() {}

    /**
     * @param ruled the table is drawn with lines
     * @param slack edges that lie no further apart are the same edge
     */
    public static List<String> blocks(List<List<TableCell>> rows, boolean ruled, int slack) {
        TableGrid grid = TableGrid.of(rows, slack);
        if (grid.columns() <= 1) {
            return rows.stream()
                    .flatMap(List::stream)
                    .flatMap(cell -> cell.paragraphs().stream())
                    .toList();
        }
        if (Placement.is(rows, ruled)) {
            return Placement.blocks(rows, grid);
        }
        List<String> lines = new ArrayList<>(grid.lines());
        return lines.isEmpty() ? List.of() : List.of(String.join("\n", lines));
    }
}
