package vn.tiendo.core.document.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.core.document.pdf.page.Line;
import vn.tiendo.core.document.pdf.ruled.PdfTable;

/** A table that ends a page and one with the same columns that begins the next are one table. */
final class TableJoin {
    private TableJoin() {}

    static List<Sheet> overPages(List<Sheet> sheets) {
        List<List<PdfTable>> tables = new ArrayList<>();
        int open = -1;
        for (int at = 0; at < sheets.size(); at++) {
            List<PdfTable> own = new ArrayList<>(sheets.get(at).tables());
            tables.add(own);
            if (open >= 0
                    && beginsWithTable(sheets.get(at))
                    && last(tables, open).goesOnIn(own.getFirst())) {
                List<PdfTable> before = tables.get(open);
                before.set(before.size() - 1, before.getLast().with(own.removeFirst()));
            }
            // a page that is nothing but the middle of a table leaves it open where it began
            open = !endsWithTable(sheets.get(at)) ? -1 : own.isEmpty() ? open : at;
        }
        List<Sheet> joined = new ArrayList<>();
        for (int at = 0; at < sheets.size(); at++) {
            joined.add(sheets.get(at).withTables(tables.get(at)));
        }
        return joined;
    }

    private static PdfTable last(List<List<PdfTable>> tables, int page) {
        return tables.get(page).getLast();
    }

    private static boolean beginsWithTable(Sheet sheet) {
        return !sheet.tables().isEmpty()
                && sheet.lines().stream()
                        .allMatch(line -> line.y() > sheet.tables().getFirst().top());
    }

    private static boolean endsWithTable(Sheet sheet) {
        return !sheet.tables().isEmpty()
                && sheet.lines().stream()
                        .map(Line::y)
                        .allMatch(y -> y < sheet.tables().getLast().top());
    }
}
