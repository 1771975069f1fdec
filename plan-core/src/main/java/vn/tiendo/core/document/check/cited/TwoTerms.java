package vn.tiendo.core.document.check.cited;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.citation.Mention;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.ParseProblem;

/** One document of a committee said to be of two terms (khóa). Two dates make it two documents, which is another rule's. */
public final class TwoTerms implements Rule {
    private static final Pattern TERM = Pattern.compile("(?<![\\p{L}])khóa ([ivx]{1,6})(?![\\p{L}])");
    private static final Pattern OTHER = Pattern.compile("[;\"“]|\\. |(?<![\\p{L}])(?:về|số|thực hiện)(?![\\p{L}])");
    private static final int LOOK = 140;

    @Override
    public List<ParseProblem> look(Pieces pieces) {
        List<ParseProblem> problems = new ArrayList<>();
        for (List<Mention> group : SameDocument.groups(pieces)) {
            List<List<Mention>> terms = SameDocument.byValue(group, TwoTerms::term);
            for (List<Mention> other : terms.subList(Math.min(1, terms.size()), terms.size())) {
                Mention right = terms.getFirst().getFirst();
                Mention odd = other.getFirst();
                if (!SameDocument.daysDiffer(right, odd) && !SameDocument.twoDocuments(right, odd)) {
                    problems.add(Point.CITATION_TWO_TERMS.at(
                            odd.span(), odd.symbol(), String.valueOf(term(right)), String.valueOf(term(odd))));
                }
            }
        }
        return problems;
    }

    /** The term that stands behind symbol, date and issuer, before anything else is spoken of. */
    private static @Nullable String term(Mention mention) {
        FlatText text = mention.text();
        int from = mention.date() == null ? mention.end() : mention.date().end();
        String behind = text.folded().substring(from, Math.min(text.length(), from + LOOK));
        Matcher other = OTHER.matcher(behind);
        Matcher term = TERM.matcher(other.find() ? behind.substring(0, other.start()) : behind);
        return term.find() ? term.group(1).toUpperCase(Locale.ROOT) : null;
    }
}
