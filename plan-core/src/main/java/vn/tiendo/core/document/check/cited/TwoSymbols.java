package vn.tiendo.core.document.check.cited;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.citation.Mention;
import vn.tiendo.core.document.reading.ParseProblem;

/**
 * One document under two symbols: number, issuing body and kind are the same, and the abbreviation is not ("06-CTr/HU"
 * and "06-CTHĐ/HU"). The one used oftener is proposed.
 */
public final class TwoSymbols implements Rule {
    private static final int ENOUGH = 60;

    @Override
    public List<ParseProblem> look(Pieces pieces) {
        Map<String, List<Mention>> groups = new LinkedHashMap<>();
        for (Mention mention : pieces.mentions()) {
            String key = SameDocument.kindKey(mention);
            if (key != null) {
                List<Mention> group = groups.computeIfAbsent(key, k -> new ArrayList<>());
                if (group.size() < ENOUGH) {
                    group.add(mention);
                }
            }
        }
        List<ParseProblem> problems = new ArrayList<>();
        groups.values().forEach(group -> look(group, problems));
        return problems;
    }

    private static void look(List<Mention> group, List<ParseProblem> problems) {
        List<List<Mention>> symbols = SameDocument.byValue(group, Mention::key);
        for (List<Mention> other : symbols.subList(Math.min(1, symbols.size()), symbols.size())) {
            Mention right = symbols.getFirst().getFirst();
            Mention odd = other.getFirst();
            if (!SameDocument.daysDiffer(right, odd) && !SameDocument.twoDocuments(right, odd)) {
                String mend = symbols.getFirst().size() > other.size() ? right.symbol() : null;
                problems.add(Point.CITATION_TWO_SYMBOLS.mended(odd.span(), mend, right.symbol(), odd.symbol()));
            }
        }
    }
}
