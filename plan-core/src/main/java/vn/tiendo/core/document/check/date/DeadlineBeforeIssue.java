package vn.tiendo.core.document.check.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.reading.ParseProblem;
import vn.tiendo.core.document.reading.ReadReport;
import vn.tiendo.core.document.reading.ReadTask;
import vn.tiendo.core.document.reading.ReadWhen;

/** Nobody can do by a day that was over when the plan was issued: mostly the year of last year's plan. */
public final class DeadlineBeforeIssue implements Rule {
    @Override
    public List<ParseProblem> look(Pieces pieces) {
        LocalDate issued = IssueDay.of(pieces.front().header());
        List<ParseProblem> problems = new ArrayList<>();
        if (issued == null) {
            return problems;
        }
        for (ReadWhen when : whens(pieces)) {
            LocalDate due = last(when.deadline());
            if (due != null && due.isBefore(issued) && when.phrase() != null) {
                problems.add(Point.DEADLINE_BEFORE_ISSUE.at(
                        when.phrase().span(), when.phrase().value()));
            }
        }
        return problems;
    }

    /** The deadlines of tasks and reports, one for many items that share it only once. */
    static Set<ReadWhen> whens(Pieces pieces) {
        Set<ReadWhen> whens = new LinkedHashSet<>();
        Stream.concat(
                        pieces.tasks().stream().map(ReadTask::when),
                        pieces.reports().stream().map(ReadReport::when))
                .filter(when -> when.phrase() != null)
                .forEach(whens::add);
        return whens;
    }

    /** The last day of a deadline that has one. */
    static @Nullable LocalDate last(Deadline deadline) {
        return switch (deadline) {
            case Deadline.OnDate on -> on.date();
            case Deadline.Within within -> within.to();
            default -> null;
        };
    }
}
