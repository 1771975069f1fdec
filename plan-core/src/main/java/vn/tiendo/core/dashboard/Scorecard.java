package vn.tiendo.core.dashboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The headline figures of a day: each is the count of the very list it links to. */
public record Scorecard(Overdue reports, Overdue tasks, Upcoming upcoming, long plansToDecide, long reportsToReview) {
    /** {@code oldestDue} is null when nothing is overdue; {@code bodies} counts who owes. */
    public record Overdue(long count, long bodies, @Nullable LocalDate oldestDue, long total) {}

    /** Open and due from today for the next days. */
    public record Upcoming(
            long reports, long tasks, @Nullable LocalDate nearest) {
        public long count() {
            return reports + tasks;
        }
    }
}
