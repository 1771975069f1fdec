package vn.tiendo.core.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tiendo.core.document.table.TableCell;
import vn.tiendo.core.document.table.TableText;

/** A table of a page: cells placed column by column, spans over columns and rows resolved. */
final class HtmlTable {
    private static final int WIDTH = 1_000;
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_ROWS = 20_000;
    private static final Pattern RULED = Pattern.compile(
            "border\\s?=\\s?[\"']?[1-9]|border[a-z-]{0,12}\\s?:[^;\"']{0,40}(?:solid|dotted|double|dashed)");

    private final List<List<TableCell>> rows = new ArrayList<>();

    /** By column, how many rows below this one the cell above still covers, and over how many columns. */
    private final Map<Integer, int[]> covered = new HashMap<>();

    private List<TableCell> row = new ArrayList<>();
    private List<String> cell = new ArrayList<>();
    private int column;
    private int span;
    private boolean inCell;
    private boolean ruled;

    HtmlTable(HtmlToken tag) {
        ruled = isRuled(tag);
    }

    private static boolean isRuled(HtmlToken tag) {
        return RULED.matcher(tag.content().toLowerCase(Locale.ROOT)).find();
    }

    void open(HtmlToken tag) {
        ruled |= isRuled(tag);
        endCell();
        if ("tr".equals(tag.name())) {
            endRow();
            return;
        }
        passCovered();
        inCell = true;
        span = Math.clamp(HtmlAttribute.number(tag, "colspan", 1), 1, MOST_COLUMNS);
        int down = Math.clamp(HtmlAttribute.number(tag, "rowspan", 1), 1, MOST_ROWS);
        if (down > 1) {
            covered.put(column, new int[] {down, span});
        }
    }

    /** Cells that began in a row above keep their places. */
    private void passCovered() {
        int[] cover = covered.get(column);
        while (cover != null && cover[0] > 0 && column < MOST_COLUMNS) {
            row.add(new TableCell(column * WIDTH, (column + cover[1]) * WIDTH, true, List.of()));
            column += cover[1];
            cover = covered.get(column);
        }
    }

    void add(String paragraph) {
        cell.add(paragraph);
    }

    private void endCell() {
        if (inCell && column < MOST_COLUMNS) {
            row.add(new TableCell(column * WIDTH, (column + span) * WIDTH, false, List.copyOf(cell)));
            column += span;
        } else if (!cell.isEmpty()) {
            // a caption, or words that stand in no cell
            rows.add(List.of(new TableCell(0, WIDTH, false, List.copyOf(cell))));
        }
        cell = new ArrayList<>();
        inCell = false;
    }

    private void endRow() {
        if (!row.isEmpty()) {
            passCovered();
            boolean says = row.stream()
                    .anyMatch(cell -> cell.goesOn() || !cell.paragraphs().isEmpty());
            if (says && rows.size() < MOST_ROWS) {
                rows.add(row);
            }
            covered.values().forEach(cover -> cover[0]--);
            covered.values().removeIf(cover -> cover[0] <= 0);
        }
        row = new ArrayList<>();
        column = 0;
    }

    List<String> blocks() {
        endCell();
        endRow();
        return TableText.blocks(rows, ruled, 0);
    }
}
