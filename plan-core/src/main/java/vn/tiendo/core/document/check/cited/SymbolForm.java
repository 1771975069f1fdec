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
 * The Party writes 25-NQ/TW, the state 134/NQ-HĐND: a symbol with the signs of the other system, with a wrong sign, or
 * with a blank in it. A blank where a line ends is the page's, not the writer's.
 */
public final class SymbolForm implements Rule {
    @Override
    public List<ParseProblem> look(Pieces pieces) {
        List<ParseProblem> problems = new ArrayList<>();
        for (Mention mention : pieces.mentions()) {
            String right = right(mention);
            String written = mention.span().of(pieces.lines().source());
            boolean blank = written.indexOf(' ') >= 0 && written.strip().indexOf('\n') < 0;
            boolean numberLine = pieces.own(mention) && mention.span().start() < pieces.bodyStart();
            if (right != null && !numberLine && (blank || !right.equals(mention.symbol()))) {
                problems.add(Point.SYMBOL_FORM.mended(mention.span(), right, mention.written()));
            }
        }
        return problems;
    }

    /** As it should be; null for a body of which neither is known. */
    private static @Nullable String right(Mention mention) {
        SymbolParts parts = mention.parts();
        if (parts == null || parts.body().isEmpty()) {
            return null;
        }
        String number = mention.symbol().substring(0, mention.symbol().indexOf(parts.type()) - 1);
        if (parts.party() && !parts.legal()) {
            return number + "-" + parts.type() + "/" + parts.body();
        }
        if (parts.state() && mention.kind() != null) {
            return number + "/" + parts.type() + "-" + parts.body();
        }
        return mention.symbol();
    }
}
