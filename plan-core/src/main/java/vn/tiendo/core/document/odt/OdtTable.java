package vn.tiendo.core.document.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.tiendo.core.document.container.Xml;
import vn.tiendo.core.document.table.TableCell;
import vn.tiendo.core.document.table.TableText;

/** A table of OpenDocument: cells placed by its columns, spans over columns and rows resolved. */
@RequiredArgsConstructor
final class OdtTable {
    private static final int USUAL_WIDTH = 1_000;
    private static final int SLACK = 100;
    private static final int MOST_COLUMNS = 200;

    private final OdtBody body;
    private final OdtStyles styles;
    private final List<Integer> edges = new ArrayList<>(List.of(0));

    /** By column, how many rows below the last one read the cell above still covers. */
    private final Map<Integer, Integer> covered = new HashMap<>();

    List<String> blocks(Element table) {
        List<List<TableCell>> rows = new ArrayList<>();
        take(table, rows);
        return TableText.blocks(rows, isRuled(table), SLACK);
    }

    private void take(Element parent, List<List<TableCell>> rows) {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "table-column" -> addColumns(child);
                case "table-row" -> rows.add(row(child));
                case "table-columns", "table-header-columns", "table-column-group" -> take(child, rows);
                case "table-rows", "table-header-rows", "table-row-group" -> take(child, rows);
                default -> {}
            }
        }
    }

    private void addColumns(Element column) {
        int width = styles.columnWidth(Xml.attribute(column, "style-name")).orElse(USUAL_WIDTH);
        for (int times = repeated(column); times > 0 && edges.size() < MOST_COLUMNS; times--) {
            edges.add(edges.getLast() + width);
        }
    }

    private static int repeated(Element element) {
        return Math.clamp(Xml.number(Xml.attribute(element, "number-columns-repeated"), 1), 1, MOST_COLUMNS);
    }

    private List<TableCell> row(Element row) {
        List<TableCell> cells = new ArrayList<>();
        int column = 0;
        for (Element cell : Xml.children(row)) {
            boolean covering = "covered-table-cell".equals(cell.getLocalName());
            if (covering || "table-cell".equals(cell.getLocalName())) {
                for (int times = repeated(cell); times > 0 && column < MOST_COLUMNS; times--) {
                    if (covering) {
                        addCovered(column, cells);
                    } else {
                        cells.add(cell(cell, column));
                    }
                    column++;
                }
            }
        }
        return cells;
    }

    private void addCovered(int column, List<TableCell> cells) {
        int rows = covered.getOrDefault(column, 0);
        if (rows > 0) {
            covered.put(column, rows - 1);
            cells.add(new TableCell(edge(column), edge(column + 1), true, List.of()));
        }
    }

    private TableCell cell(Element cell, int column) {
        int span = Math.clamp(Xml.number(Xml.attribute(cell, "number-columns-spanned"), 1), 1, MOST_COLUMNS);
        covered.put(column, Xml.number(Xml.attribute(cell, "number-rows-spanned"), 1) - 1);
        return new TableCell(edge(column), edge(column + span), false, body.cell(cell));
    }

    private int edge(int column) {
        return column < edges.size() ? edges.get(column) : edges.getLast() + (column - edges.size() + 1) * USUAL_WIDTH;
    }

    private boolean isRuled(Element table) {
        NodeList cells = table.getElementsByTagNameNS("*", "table-cell");
        boolean ruled = false;
        for (int at = 0; at < cells.getLength() && !ruled; at++) {
            ruled = styles.isRuled(Xml.attribute((Element) cells.item(at), "style-name"));
        }
        return ruled;
    }
}
