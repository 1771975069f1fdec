package vn.tiendo.core.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.core.document.pdf.page.Line;
import vn.tiendo.core.document.pdf.page.Page;
import vn.tiendo.core.document.pdf.page.PageEdges;
import vn.tiendo.core.document.pdf.ruled.PageTables;
import vn.tiendo.core.document.pdf.ruled.PdfTable;

/** What a page says: its lines, the notes at its foot, its tables; page number and running head taken off. */
record Sheet(List<Line> lines, List<Line> notes, List<PdfTable> tables, float width) {
    private static final Pattern NOTE = Pattern.compile("(?:[¹²³⁴-⁹⁰]{1,3}|\\[\\d{1,3}\\]).*");
    private static final float SMALLER = 0.95f;

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
            List<Line> own = edges.trimmed(lines.get(at), page.height());
            int notes = notesFrom(own);
            sheets.add(new Sheet(
                    own.subList(0, notes),
                    own.subList(notes, own.size()),
                    parted.get(at).tables(),
                    page.width()));
        }
        return TableJoin.overPages(sheets);
    }

    /** Notes stand last on their page, in smaller type, the first with its number. */
    private static int notesFrom(List<Line> lines) {
        float usual = lines.stream()
                .map(Line::size)
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElse(0f);
        int from = lines.size();
        for (int at = lines.size() - 1; at > 0 && lines.get(at).size() < SMALLER * usual; at--) {
            if (NOTE.matcher(lines.get(at).text()).matches()) {
                from = at;
            }
        }
        return from;
    }

    Sheet withTables(List<PdfTable> other) {
        return new Sheet(lines, notes, other, width);
    }
}
