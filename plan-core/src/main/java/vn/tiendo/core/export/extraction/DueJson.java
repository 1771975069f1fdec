package vn.tiendo.core.export.extraction;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.shared.DateRange;

/** A deadline as date, period, recurring (RFC 5545) or continuous; null where no day follows from the words. */
final class DueJson {
    private DueJson() {}

    static @Nullable Map<String, @Nullable Object> of(Deadline deadline) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        switch (deadline) {
            case Deadline.OnDate on -> {
                json.put("kind", "date");
                json.put("date", on.date().toString());
            }
            case Deadline.Within within -> {
                json.put("kind", "period");
                json.put("from", day(within.from()));
                json.put("to", day(within.to()));
            }
            case Deadline.Recurring recurring -> {
                json.put("kind", "recurring");
                json.put("rrule", recurring.rule().rrule());
            }
            case Deadline.Ongoing ignored -> json.put("kind", "continuous");
            case Deadline.AfterEvent ignored -> {
                return null;
            }
            case Deadline.OnDemand ignored -> {
                return null;
            }
            case Deadline.Unspecified ignored -> {
                return null;
            }
        }
        return json;
    }

    /**
     * The same with its bound ("before" or "on_or_before" the day) and, of what recurs or goes on, how long it holds.
     *
     * @param term the plan's own period; null when not stated
     */
    static @Nullable Map<String, @Nullable Object> of(Deadline deadline, @Nullable DateRange term) {
        Map<String, @Nullable Object> json = of(deadline);
        if (json == null) {
            return null;
        }
        switch (deadline) {
            case Deadline.OnDate on -> json.put("bound", Places.word(on.bound()));
            case Deadline.Recurring recurring -> {
                json.put("bound", Places.word(recurring.bound()));
                holds(json, term);
            }
            case Deadline.Ongoing ignored -> holds(json, term);
            default -> {}
        }
        return json;
    }

    private static void holds(Map<String, @Nullable Object> json, @Nullable DateRange term) {
        json.put("validFrom", term == null ? null : day(term.from()));
        json.put("validTo", term == null ? null : day(term.to()));
    }

    /** On what a deadline without a day depends: an event, or somebody's asking; null for all others. */
    static @Nullable Map<String, @Nullable Object> condition(Deadline deadline) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        switch (deadline) {
            case Deadline.AfterEvent after -> {
                json.put("kind", "after_event");
                json.put("days", after.amount());
                json.put("workingDays", after.workingDays());
                json.put("event", after.event());
            }
            case Deadline.OnDemand ignored -> json.put("kind", "on_demand");
            default -> {
                return null;
            }
        }
        return json;
    }

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
