package vn.tiendo.core.document.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.core.document.pdf.page.FootNotes;
import vn.tiendo.core.document.pdf.page.Line;
import vn.tiendo.core.document.pdf.page.Page;
import vn.tiendo.core.document.pdf.page.PageEdges;
import vn.tiendo.core.document.pdf.ruled.PageTables;
import vn.tiendo.core.document.pdf.ruled.PdfTable;

/** What a page says: its lines, the notes at its foot, its tables; page number and running head taken off. */
record Sheet(List<Line> lines, List<Line> notes, List<PdfTable> tables, float width) {
    static List<Sheet> of(List<Page> pages, PageEdges edges) {
        List<PageTables> parted = new ArrayList<>();
        List<List<Line>> lines = new ArrayList<>();
        for (Page page : pages) {
            PageTables tables = PageTables.of(page, parted.size());
            parted.add(tables);
            lines.add(Line.of(tables.others()));
            edges.note(lines.getLast(), page.height());
        }
        List<Sheet> sheets = new ArrayList<>();
        for (int at = 0; at < pages.size(); at++) {
            Page page = pages.get(at);
            FootNotes own = FootNotes.of(edges.trimmed(lines.get(at), page.height()));
            sheets.add(new Sheet(own.lines(), own.notes(), parted.get(at).tables(), page.width()));
        }
        return TableJoin.overPages(sheets);
    }

    Sheet withTables(List<PdfTable> other) {
        return new Sheet(lines, notes, other, width);
    }
}
