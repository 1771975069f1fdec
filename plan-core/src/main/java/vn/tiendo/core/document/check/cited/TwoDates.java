package vn.tiendo.core.document.check.cited;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.citation.Mention;
import vn.tiendo.core.document.reading.ParseProblem;

/** One symbol under two dates: either a date is wrong, or the reader must be told that these are two documents. */
public final class TwoDates implements Rule {
    @Override
    public List<ParseProblem> look(Pieces pieces) {
        List<ParseProblem> problems = new ArrayList<>();
        for (List<Mention> group : SameDocument.groups(pieces)) {
            List<List<Mention>> days = SameDocument.byValue(group, SameDocument::day);
            for (List<Mention> other : days.subList(Math.min(1, days.size()), days.size())) {
                Mention right = days.getFirst().getFirst();
                Mention odd = other.getFirst();
                if (!SameDocument.twoDocuments(right, odd)) {
                    String mend = SameDocument.tells(days.getFirst(), other) ? written(right) : null;
                    problems.add(point(right, odd, mend));
                }
            }
        }
        return problems;
    }

    private static ParseProblem point(Mention right, Mention odd, @Nullable String mend) {
        var date = odd.date();
        var span = date == null ? odd.span() : odd.text().span(date.start(), date.end());
        return Point.CITATION_TWO_DATES.mended(span, mend, odd.symbol(), written(right), written(odd));
    }

    private static String written(Mention mention) {
        LocalDate day = SameDocument.day(mention);
        return day == null ? "" : written(day);
    }

    /** A zero stands before days below 10 and before the months 1 and 2 (NĐ 30/2020, Phụ lục I). */
    static String written(LocalDate day) {
        String form = day.getMonthValue() < 3 ? "%02d/%02d/%d" : "%02d/%d/%d";
        return String.format(Locale.ROOT, form, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
