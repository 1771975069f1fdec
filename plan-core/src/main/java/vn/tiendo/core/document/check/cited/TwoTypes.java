package vn.tiendo.core.document.check.cited;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.citation.Mention;
import vn.tiendo.core.document.reading.ParseProblem;

/** One document called by two kinds: "Quy định số 213-QĐ/TW" and "Quyết định số 213-QĐ/TW". */
public final class TwoTypes implements Rule {
    @Override
    public List<ParseProblem> look(Pieces pieces) {
        List<ParseProblem> problems = new ArrayList<>();
        for (List<Mention> group : SameDocument.groups(pieces)) {
            List<List<Mention>> kinds = SameDocument.byValue(group, TwoTypes::kind);
            for (List<Mention> other : kinds.subList(Math.min(1, kinds.size()), kinds.size())) {
                Mention right = kinds.getFirst().getFirst();
                Mention odd = other.getFirst();
                String word = String.valueOf(right.word());
                String oddWord = String.valueOf(odd.word());
                boolean same = SameDocument.daysDiffer(right, odd) || SameDocument.twoDocuments(right, odd);
                if (!same && !oneHoldsTheOther(word, oddWord)) {
                    problems.add(Point.CITATION_TWO_TYPES.at(odd.span(), odd.symbol(), word, oddWord));
                }
            }
        }
        return problems;
    }

    /** What contradicts its own symbol is another rule's. */
    private static @Nullable String kind(Mention mention) {
        String word = mention.word();
        return word == null || mention.disagreeing() || word.startsWith("Văn bản") ? null : word;
    }

    private static boolean oneHoldsTheOther(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        return a.startsWith(b) || b.startsWith(a);
    }
}
