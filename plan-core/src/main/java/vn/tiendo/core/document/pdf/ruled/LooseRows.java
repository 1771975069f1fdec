package vn.tiendo.core.document.pdf.ruled;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import vn.tiendo.core.document.pdf.page.Line;
import vn.tiendo.core.document.pdf.page.Word;

/**
 * Rows of known columns with no rule between them: parted by the white between rows where each then begins with its
 * number, else by the numbers alone.
 */
final class LooseRows {
    private static final double USUAL_STEP = 0.25;
    private static final float WHITE = 1.35f;
    private static final float GROUP_GAP = 1.5f;
    private static final Pattern GROUP = Pattern.compile("(?:[IVX]{1,6}|[A-HĐ])[.)]?\\h.{3,}");

    private final List<Float> edges;
    private final List<Line> lines;

    private LooseRows(List<Float> edges, List<Line> lines) {
        this.edges = edges;
        this.lines = lines;
    }

    static List<PdfRow> of(List<Word> words, List<Float> edges, int page) {
        LooseRows loose = new LooseRows(edges, Line.of(words));
        List<List<Line>> rows = loose.parted(loose.byWhite());
        boolean numbered = rows.stream().allMatch(row -> loose.numbers(row) <= 1);
        return (numbered ? rows : loose.parted(at -> loose.isNumbered(loose.lines.get(at))))
                .stream().map(row -> loose.row(row, page)).toList();
    }

    /** How many lines begin with a number in the first column. */
    static long numbers(List<Word> words, List<Float> edges) {
        LooseRows loose = new LooseRows(edges, Line.of(words));
        return loose.numbers(loose.lines);
    }

    private long numbers(List<Line> some) {
        return some.stream().filter(this::isNumbered).count();
    }

    private boolean isNumbered(Line line) {
        Word first = line.words().getFirst();
        return first.middle() < edges.get(1) && PdfRow.isNumber(first.text());
    }

    /** A heading over the rows below it takes no heed of columns. */
    static boolean isGroup(Line line) {
        return line.pieces(GROUP_GAP).size() == 1 && GROUP.matcher(line.text()).matches();
    }

    private IntPredicate byWhite() {
        List<Float> steps = new ArrayList<>();
        for (int at = 1; at < lines.size(); at++) {
            steps.add(lines.get(at).y() - lines.get(at - 1).y());
        }
        float usual =
                steps.isEmpty() ? 0 : steps.stream().sorted().toList().get((int) (USUAL_STEP * (steps.size() - 1)));
        return at -> steps.get(at - 1) > WHITE * usual;
    }

    /** Lines from one at which a row begins to before the next. */
    private List<List<Line>> parted(IntPredicate begins) {
        List<List<Line>> rows = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            boolean besideGroup = at > 0 && (isGroup(lines.get(at)) || isGroup(lines.get(at - 1)));
            if (at == 0 || besideGroup || begins.test(at)) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(lines.get(at));
        }
        return rows;
    }

    private PdfRow row(List<Line> row, int page) {
        List<String> cells = new ArrayList<>();
        if (isGroup(row.getFirst())) {
            cells.add(row.getFirst().text());
            cells.addAll(Collections.nCopies(edges.size() - 2, ""));
            return new PdfRow(page, List.copyOf(cells), Set.of());
        }
        for (int column = 0; column + 1 < edges.size(); column++) {
            float left = edges.get(column);
            float right = edges.get(column + 1);
            List<Word> words = row.stream()
                    .flatMap(line -> line.words().stream())
                    .filter(word -> word.middle() >= left && word.middle() < right)
                    .toList();
            cells.add(CellLines.text(words, left, right));
        }
        return new PdfRow(page, List.copyOf(cells), Set.of());
    }
}
