package vn.tiendo.core.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A table that only places things on the page: the letterhead beside the national title, the recipients beside the
 * signature. Its left column is read first.
 */
final class Placement {
    private static final int MOST_ROWS = 4;
    private static final int MOST_FORMAL_ROWS = 12;
    private static final int MOST_CELLS = 2;
    private static final Pattern FORMAL =
            Pattern.compile("CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM|(?m:^\\h*(?:Nơi nhận\\b|T/?M[. ]))"
                    + "|Độc lập\\h*[-–]\\h*Tự do");

    private Placement() {}

    static boolean is(List<List<TableCell>> rows, boolean ruled) {
        boolean formal = rows.stream()
                .flatMap(List::stream)
                .anyMatch(cell -> FORMAL.matcher(cell.lines()).find());
        boolean narrow = rows.size() <= (formal ? MOST_FORMAL_ROWS : MOST_ROWS)
                && rows.stream()
                        .allMatch(row ->
                                row.stream().filter(cell -> !cell.isEmpty()).count() <= MOST_CELLS);
        return narrow && (formal || !ruled);
    }

    static List<String> blocks(List<List<TableCell>> rows, TableGrid grid) {
        List<String> blocks = new ArrayList<>();
        TreeMap<Integer, List<String>> columns = new TreeMap<>();
        int right = rows.stream()
                .flatMap(List::stream)
                .mapToInt(TableCell::right)
                .max()
                .orElse(0);
        for (List<TableCell> row : rows) {
            boolean across = row.size() == 1
                    && grid.column(row.getFirst()) == 0
                    && row.getFirst().right() >= right;
            if (across) {
                columns.values().forEach(blocks::addAll);
                columns.clear();
            }
            for (TableCell cell : row) {
                if (!cell.isEmpty()) {
                    columns.computeIfAbsent(across ? 0 : grid.column(cell), column -> new ArrayList<>())
                            .add(cell.lines());
                }
            }
            if (across) {
                columns.values().forEach(blocks::addAll);
                columns.clear();
            }
        }
        columns.values().forEach(blocks::addAll);
        return blocks;
    }
}
