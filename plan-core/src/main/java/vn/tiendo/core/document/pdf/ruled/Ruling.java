package vn.tiendo.core.document.pdf.ruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.core.document.pdf.page.Rule;

/** Puts the strokes of a page together: pieces of one line into one, lines that meet into one table. */
final class Ruling {
    private static final float SAME = 1.5f;
    private static final float GAP = 3;
    private static final float SHORTEST = 8;
    private static final float MEET = 3;

    /** A drawing, not a table. */
    private static final int MOST_RULES = 2_000;

    private Ruling() {}

    static List<Grid> grids(List<Rule> strokes) {
        List<Rule> rules = new ArrayList<>(joined(strokes, true));
        rules.addAll(joined(strokes, false));
        if (rules.size() > MOST_RULES) {
            return List.of();
        }
        return together(rules).stream()
                .map(Grid::of)
                .filter(grid -> grid.columnCount() > 0 && grid.rowCount() > 0)
                .sorted(Comparator.comparingDouble(Grid::top))
                .toList();
    }

    private static List<Rule> joined(List<Rule> strokes, boolean level) {
        List<Rule> sorted = strokes.stream()
                .filter(stroke -> stroke.level() == level)
                .sorted(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from))
                .toList();
        List<Rule> joined = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= sorted.size(); at++) {
            if (at == sorted.size() || sorted.get(at).at() - sorted.get(at - 1).at() > SAME) {
                joined.addAll(runs(sorted.subList(from, at)));
                from = at;
            }
        }
        return joined;
    }

    private static List<Rule> runs(List<Rule> onOneLine) {
        List<Rule> runs = new ArrayList<>();
        onOneLine.stream().sorted(Comparator.comparingDouble(Rule::from)).forEach(piece -> {
            Rule last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && piece.from() <= last.to() + GAP) {
                runs.set(
                        runs.size() - 1,
                        new Rule(last.level(), last.at(), last.from(), Math.max(last.to(), piece.to())));
            } else {
                runs.add(piece);
            }
        });
        return runs.stream().filter(run -> run.length() >= SHORTEST).toList();
    }

    private static List<List<Rule>> together(List<Rule> rules) {
        List<List<Rule>> tables = new ArrayList<>();
        List<Rule> left = new ArrayList<>(rules);
        while (!left.isEmpty()) {
            List<Rule> table = new ArrayList<>(List.of(left.removeLast()));
            for (int at = 0; at < table.size(); at++) {
                Rule one = table.get(at);
                left.removeIf(other -> one.meets(other, MEET) && table.add(other));
            }
            tables.add(table);
        }
        return tables;
    }
}
