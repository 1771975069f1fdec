package vn.tiendo.core.document.check.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ParseProblem;
import vn.tiendo.core.document.reading.ReadWhen;
import vn.tiendo.core.shared.DateRange;

/**
 * A deadline after the term that the plan's title states, or in a year before it. A quarter is allowed on both sides:
 * preparations begin before the term, and its final report is due after it.
 */
public final class DeadlineOutsideTerm implements Rule {
    private static final int MONTHS_ALLOWED = 3;

    @Override
    public List<ParseProblem> look(Pieces pieces) {
        Found<DateRange> term = pieces.front().term();
        List<ParseProblem> problems = new ArrayList<>();
        if (term == null) {
            return problems;
        }
        LocalDate from = earliest(term.value(), IssueDay.of(pieces.front().header()));
        LocalDate to = term.value().to() == null ? null : term.value().to().plusMonths(MONTHS_ALLOWED);
        for (ReadWhen when : DeadlineBeforeIssue.whens(pieces)) {
            LocalDate due = DeadlineBeforeIssue.last(when.deadline());
            boolean outside = due != null && (from != null && due.isBefore(from) || to != null && due.isAfter(to));
            if (outside && when.phrase() != null) {
                problems.add(Point.DEADLINE_OUTSIDE_TERM.at(
                        when.phrase().span(), when.phrase().value()));
            }
        }
        return problems;
    }

    /** What lies before the day of issue is another rule's; a plan may be issued long before its term. */
    private static @Nullable LocalDate earliest(DateRange term, @Nullable LocalDate issued) {
        return issued != null || term.from() == null ? null : term.from().minusMonths(MONTHS_ALLOWED);
    }
}
