package vn.tiendo.core.document.pdf.ruled;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiendo.core.document.table.TableGrid;

/**
 * A table, over as many pages as it takes.
 *
 * @param edges where its columns begin and end
 * @param top how far down it begins on its first page
 */
public record PdfTable(List<PdfRow> rows, List<Float> edges, float top) {
    private static final float SAME_EDGE = 4;
    private static final int MOST_HEAD_ROWS = 3;

    /** Its rows as every table is written. */
    public Stream<Row> lines() {
        return rows.stream()
                .filter(row -> row.filled() > 0)
                .map(row -> new Row(row.page(), TableGrid.line(row.cells())));
    }

    /** One row as text, with the page on which it begins, from 0. */
    public record Row(int page, String text) {}

    /** The same columns, one table drawn on from the page before. */
    public boolean goesOnIn(PdfTable next) {
        if (edges.size() != next.edges.size()) {
            return false;
        }
        float shift = next.edges.getFirst() - edges.getFirst();
        for (int at = 0; at < edges.size(); at++) {
            if (Math.abs(next.edges.get(at) - edges.get(at) - shift) > SAME_EDGE) {
                return false;
            }
        }
        return true;
    }

    /** Without the head that the next page repeats; a row that the page has cut is whole again. */
    public PdfTable with(PdfTable next) {
        List<PdfRow> all = new ArrayList<>(rows);
        int from = 0;
        while (from < next.rows.size() && from < MOST_HEAD_ROWS && isHead(next.rows.get(from), from)) {
            from++;
        }
        List<PdfRow> further = inherited(next.rows.subList(from, next.rows.size()));
        if (!further.isEmpty() && further.getFirst().isCutFrom(rows.getLast(), isNumbered())) {
            all.set(all.size() - 1, rows.getLast().with(further.getFirst()));
            further = further.subList(1, further.size());
        }
        all.addAll(further);
        return new PdfTable(all, edges, top);
    }

    private boolean isHead(PdfRow row, int at) {
        return at < rows.size() && rows.get(at).cells().equals(row.cells()) && !row.isNumbered();
    }

    private boolean isNumbered() {
        List<PdfRow> full = rows.stream().filter(row -> row.filled() > 1).toList();
        return full.stream().filter(PdfRow::isNumbered).count() * 3 >= full.size() * 2L;
    }

    /** A cell merged over the end of the page has its words above it. */
    private List<PdfRow> inherited(List<PdfRow> further) {
        List<PdfRow> filled = new ArrayList<>(further);
        PdfRow above = rows.getLast();
        for (int column = 0; column < above.cells().size(); column++) {
            boolean open = above.shared().contains(column);
            for (int at = 0; open && at < filled.size(); at++) {
                PdfRow row = filled.get(at);
                open = row.cells().get(column).isEmpty()
                        && (at == 0 || row.shared().contains(column));
                if (open && (at > 0 || row.isNumbered())) {
                    filled.set(
                            at,
                            row.withCell(
                                    column, Objects.requireNonNull(above.cells().get(column))));
                }
            }
        }
        return filled;
    }
}
