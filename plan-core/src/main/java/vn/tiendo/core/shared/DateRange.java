package vn.tiendo.core.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A span of days, both ends included; a missing end is open. */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {
    public DateRange {
        if (from != null && to != null && to.isBefore(from)) {
            throw new RuleViolation("shared.range.reversed");
        }
    }

    public static DateRange year(int year) {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
