package vn.tiendo.core.document.pdf.ruled;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A row of a table.
 *
 * @param page on which it begins, from 0
 * @param shared the columns whose cell lies in more rows than this one
 */
public record PdfRow(int page, List<String> cells, Set<Integer> shared) {
    private static final Pattern NUMBER = Pattern.compile("\\(?(?:\\d{1,3}|[IVXLC]{1,6})(?:\\.\\d{1,2}){0,3}[.)]?");
    private static final Pattern GOES_ON = Pattern.compile("[\\p{Ll},;.)].*");
    private static final Pattern ENDED = Pattern.compile(".*[.;:]");

    String first() {
        return cells.getFirst();
    }

    boolean isNumbered() {
        return isNumber(first());
    }

    static boolean isNumber(String words) {
        return NUMBER.matcher(words).matches();
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /**
     * The lower half of a row that a page has cut: it has no number where rows have one, or some cell of it goes on in
     * mid-sentence.
     */
    boolean isCutFrom(PdfRow above, boolean rowsAreNumbered) {
        if (isNumbered() || isGroup()) {
            return false;
        }
        if (rowsAreNumbered && first().isEmpty() && above.isNumbered()) {
            return true;
        }
        for (int column = 0; column < cells.size(); column++) {
            boolean goesOn = GOES_ON.matcher(cells.get(column)).matches();
            boolean open = !above.cells.get(column).isEmpty()
                    && !ENDED.matcher(above.cells.get(column)).matches();
            if (goesOn && open) {
                return true;
            }
        }
        return false;
    }

    /** Only a heading over the rows below it. */
    private boolean isGroup() {
        return filled() == 1 && cells.stream().allMatch(cell -> cell.equals(cell.toUpperCase(Locale.ROOT)));
    }

    PdfRow with(PdfRow lowerHalf) {
        List<String> whole = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            whole.add(CellLines.joined(cells.get(column), lowerHalf.cells.get(column)));
        }
        return new PdfRow(page, List.copyOf(whole), shared);
    }

    PdfRow withCell(int column, String words) {
        List<String> changed = new ArrayList<>(cells);
        changed.set(column, words);
        return new PdfRow(page, List.copyOf(changed), shared);
    }
}
