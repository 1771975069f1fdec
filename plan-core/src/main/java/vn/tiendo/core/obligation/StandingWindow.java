package vn.tiendo.core.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The rule of {@link Standing#of} turned round: which rows have a given standing on a day, as conditions a query can use.
 *
 * @param completion whether a completion day must be there, and how it lies to the due day
 * @param due for open rows: which due days; both ends included, null is open
 * @param started for open rows in time: whether work has been reported; null when that does not matter
 */
public record StandingWindow(
        Completion completion, DueDays due, @Nullable Boolean started) {
    /** How the completion day lies to the due day. */
    public enum Completion {
        OPEN,
        ON_TIME,
        LATE
    }

    /** Due days asked for: none at all, or a range. */
    public record DueDays(
            boolean none,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        static final DueDays ANY = new DueDays(false, null, null);
        static final DueDays NONE = new DueDays(true, null, null);
    }

    public static StandingWindow of(Standing standing, AsOf asOf) {
        LocalDate today = asOf.today();
        return switch (standing) {
            case OVERDUE -> open(null, today.minusDays(1), null);
            case DUE_SOON -> open(today, asOf.soonUntil(), null);
            case IN_TIME -> open(asOf.soonUntil().plusDays(1), null, true);
            case NOT_STARTED -> open(asOf.soonUntil().plusDays(1), null, false);
            case NO_DEADLINE -> new StandingWindow(Completion.OPEN, DueDays.NONE, null);
            case DONE_ON_TIME -> new StandingWindow(Completion.ON_TIME, DueDays.ANY, null);
            case DONE_LATE -> new StandingWindow(Completion.LATE, DueDays.ANY, null);
        };
    }

    private static StandingWindow open(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Boolean started) {
        return new StandingWindow(Completion.OPEN, new DueDays(false, from, to), started);
    }

    /** The window read back on one row; the golden table holds it against {@link Standing#of} and against SQL. */
    public boolean covers(StandingFacts facts) {
        LocalDate completed = facts.completedOn();
        if (completed != null) {
            boolean late = facts.due() != null && completed.isAfter(facts.due());
            return completion == (late ? Completion.LATE : Completion.ON_TIME);
        }
        if (completion != Completion.OPEN) {
            return false;
        }
        LocalDate day = facts.suspended() ? null : facts.due();
        if (day == null || due.none()) {
            return day == null && due.none();
        }
        return (due.from() == null || !day.isBefore(due.from()))
                && (due.to() == null || !day.isAfter(due.to()))
                && (started == null || started == facts.started());
    }
}
