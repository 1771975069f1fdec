package vn.tiendo.core.document.pdf.ruled;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.tiendo.core.document.pdf.page.Rule;
import vn.tiendo.core.document.pdf.page.Word;

/** The fields between the rules of one table; fields with no rule between them are one cell. */
final class Grid {
    private static final float SAME = 3;
    private static final float SLACK = 2;
    private static final int MOST_FIELDS = 20_000;

    private final List<Float> columns;
    private final List<Float> rows;
    private final int[] cells;

    private Grid(List<Float> columns, List<Float> rows) {
        this.columns = columns;
        this.rows = rows;
        this.cells = new int[columnCount() * rowCount()];
    }

    /** The grid of rules that hang together; without fields when they are too few or too many. */
    static Grid of(List<Rule> rules) {
        List<Float> columns = positions(rules, rule -> !rule.level());
        List<Float> rows = positions(rules, Rule::level);
        boolean fit = columns.size() > 1 && rows.size() > 1 && columns.size() * rows.size() < MOST_FIELDS;
        Grid grid = fit ? new Grid(columns, rows) : new Grid(List.of(0f), List.of(0f));
        grid.join(at(columns, rules, false), at(rows, rules, true));
        return grid;
    }

    /** Where rules stand, and where those of the other direction end: an open side has no rule of its own. */
    private static List<Float> positions(List<Rule> rules, Predicate<Rule> across) {
        List<Float> all = new ArrayList<>();
        rules.stream().filter(across).forEach(rule -> all.add(rule.at()));
        rules.stream().filter(across.negate()).forEach(rule -> all.addAll(List.of(rule.from(), rule.to())));
        List<Float> apart = new ArrayList<>();
        all.stream().sorted().forEach(at -> {
            if (apart.isEmpty() || at - apart.getLast() > SAME) {
                apart.add(at);
            }
        });
        return apart;
    }

    /** For each edge the rules that stand there. */
    private static List<List<Rule>> at(List<Float> edges, List<Rule> rules, boolean level) {
        return edges.stream()
                .map(edge -> rules.stream()
                        .filter(rule -> rule.level() == level && Math.abs(rule.at() - edge) <= SAME)
                        .toList())
                .toList();
    }

    private void join(List<List<Rule>> upright, List<List<Rule>> level) {
        for (int field = 0; field < cells.length; field++) {
            cells[field] = field;
        }
        for (int row = 0; row < rowCount(); row++) {
            for (int column = 0; column < columnCount(); column++) {
                if (column > 0 && !isRuled(upright.get(column), rows.get(row), rows.get(row + 1))) {
                    unite(row, column, row, column - 1);
                }
                if (row > 0 && !isRuled(level.get(row), columns.get(column), columns.get(column + 1))) {
                    unite(row, column, row - 1, column);
                }
            }
        }
    }

    private static boolean isRuled(List<Rule> rules, float from, float to) {
        return rules.stream().anyMatch(rule -> rule.covers(from, to, SLACK));
    }

    private void unite(int row, int column, int otherRow, int otherColumn) {
        int one = root(row * columnCount() + column);
        int other = root(otherRow * columnCount() + otherColumn);
        cells[Math.max(one, other)] = Math.min(one, other);
    }

    private int root(int field) {
        int at = field;
        while (cells[at] != at) {
            at = cells[at];
        }
        return at;
    }

    int columnCount() {
        return columns.size() - 1;
    }

    int rowCount() {
        return rows.size() - 1;
    }

    /** Equal for all fields of one cell: the number of its first field. */
    int cell(int row, int column) {
        return root(row * columnCount() + column);
    }

    boolean holds(Word word) {
        return word.middle() > columns.getFirst()
                && word.middle() < columns.getLast()
                && word.waist() > rows.getFirst() - SLACK
                && word.waist() < rows.getLast() + SLACK;
    }

    /** The cell in which a word of this table stands. */
    int cellOf(Word word) {
        return cell(interval(rows, word.waist()), interval(columns, word.middle()));
    }

    private static int interval(List<Float> edges, float at) {
        int interval = 0;
        while (interval + 2 < edges.size() && edges.get(interval + 1) <= at) {
            interval++;
        }
        return interval;
    }

    List<Word> wordsOf(int row, List<Word> inside) {
        return inside.stream()
                .filter(word -> interval(rows, word.waist()) == row)
                .toList();
    }

    List<Float> edges() {
        return columns;
    }

    float top() {
        return rows.getFirst();
    }

    float left(int cell) {
        return columns.get(cell % columnCount());
    }

    /** The right edge of the cell whose first field is given. */
    float right(int cell) {
        int row = cell / columnCount();
        int column = cell % columnCount();
        while (column + 1 < columnCount() && cell(row, column + 1) == cell) {
            column++;
        }
        return columns.get(column + 1);
    }
}
