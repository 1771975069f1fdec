package vn.tiendo.core.calendar;

import java.time.LocalDate;

/** One turn of a rhythm (kỳ): the days it covers and the day its result is due. */
public record ReportingPeriod(LocalDate from, LocalDate to, LocalDate due) {
    /** Unique among the periods of one rule, and stable: the first day covered. */
    public String key() {
        return from.toString();
    }
}
