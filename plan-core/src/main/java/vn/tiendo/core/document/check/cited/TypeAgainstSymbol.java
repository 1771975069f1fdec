package vn.tiendo.core.document.check.cited;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.citation.Mention;
import vn.tiendo.core.document.citation.SymbolParts;
import vn.tiendo.core.document.reading.ParseProblem;

/**
 * The word for the kind and the abbreviation in the symbol speak of two kinds: "Chương trình hành động số 23-CT/HU".
 * Where the abbreviation only lacks letters of the right one, that is proposed. TT is Thông tư in the State, Thông tri in
 * the Party and the Front.
 */
public final class TypeAgainstSymbol implements Rule {
    @Override
    public List<ParseProblem> look(Pieces pieces) {
        List<ParseProblem> problems = new ArrayList<>();
        for (Mention mention : pieces.mentions()) {
            String word = mention.word();
            if (mention.disagreeing() && word != null && !circular(mention, word)) {
                problems.add(
                        Point.TYPE_SYMBOL_CONFLICT.mended(mention.span(), mend(mention, word), word, mention.symbol()));
            }
        }
        return problems;
    }

    private static boolean circular(Mention mention, String word) {
        SymbolParts parts = mention.parts();
        return parts != null && "TT".equals(parts.type()) && "Thông tri".equals(word);
    }

    private static @Nullable String mend(Mention mention, String word) {
        SymbolParts parts = mention.parts();
        String right = Mention.abbreviation(word);
        return parts != null && right != null && right.startsWith(parts.type())
                ? mention.symbol().replaceFirst(parts.type(), right)
                : null;
    }
}
