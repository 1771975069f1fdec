package vn.tiendo.core.export.extraction;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.calendar.Deadline;

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
                json.put("from", within.from() == null ? null : within.from().toString());
                json.put("to", within.to() == null ? null : within.to().toString());
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
}
