package vn.tiendo.core.document.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.apache.poi.hwpf.usermodel.BorderCode;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;
import vn.tiendo.core.document.table.TableCell;
import vn.tiendo.core.document.table.TableText;

/** A table of a .doc file: cells placed by their edges, merged ones resolved. */
@RequiredArgsConstructor
final class DocTable {
    /** In twentieths of a point. */
    private static final int SLACK = 100;

    private final DocBody body;

    List<String> blocks(Table table) {
        List<List<TableCell>> rows = new ArrayList<>();
        boolean ruled = false;
        for (int at = 0; at < table.numRows(); at++) {
            TableRow row = table.getRow(at);
            rows.add(cells(row));
            ruled |= isRuled(row);
        }
        return TableText.blocks(rows, ruled, SLACK);
    }

    private List<TableCell> cells(TableRow row) {
        List<TableCell> cells = new ArrayList<>();
        for (int at = 0; at < row.numCells(); at++) {
            org.apache.poi.hwpf.usermodel.TableCell cell = row.getCell(at);
            List<String> paragraphs = body.cell(cell);
            boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            boolean covered = cell.isMerged() && !cell.isFirstMerged();
            if (!covered) {
                cells.add(new TableCell(
                        cell.getLeftEdge(),
                        cell.getLeftEdge() + cell.getWidth(),
                        goesOn,
                        goesOn ? List.of() : paragraphs));
            }
        }
        return cells;
    }

    private static boolean isRuled(TableRow row) {
        boolean drawn = false;
        for (int at = 0; at < row.numCells() && !drawn; at++) {
            org.apache.poi.hwpf.usermodel.TableCell cell = row.getCell(at);
            drawn = Stream.of(cell.getBrcTop(), cell.getBrcBottom(), cell.getBrcLeft(), cell.getBrcRight())
                    .anyMatch(DocTable::isDrawn);
        }
        return drawn
                || Stream.of(row.getTopBorder(), row.getHorizontalBorder(), row.getVerticalBorder())
                        .anyMatch(DocTable::isDrawn);
    }

    private static boolean isDrawn(BorderCode border) {
        return border != null && border.getBorderType() > 0;
    }
}
