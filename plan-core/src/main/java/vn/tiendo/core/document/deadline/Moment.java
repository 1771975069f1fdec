package vn.tiendo.core.document.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A point or stretch of the calendar as written: a day, part of a month, month, quarter, half-year or year.
 *
 * @param value the day, month, quarter or half; the last day of a part of a month; 0 for a year
 * @param month of a day or a part of a month; else 0
 * @param year null when not written
 */
record Moment(
        int start,
        int end,
        Unit unit,
        int value,
        int month,
        @Nullable Integer year) {
    enum Unit {
        DAY,
        PART,
        MONTH,
        QUARTER,
        HALF,
        YEAR
    }

    Moment withYear(int written) {
        return new Moment(start, end, unit, value, month, written);
    }

    /** Null for a day that is not in the calendar. */
    @Nullable
    LocalDate first(int inYear) {
        try {
            return switch (unit) {
                case DAY -> LocalDate.of(inYear, month, value);
                case PART -> last(inYear);
                case MONTH -> LocalDate.of(inYear, value, 1);
                case QUARTER -> LocalDate.of(inYear, value * 3 - 2, 1);
                case HALF -> LocalDate.of(inYear, value * 6 - 5, 1);
                case YEAR -> LocalDate.of(inYear, 1, 1);
            };
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    @Nullable
    LocalDate last(int inYear) {
        return switch (unit) {
            case DAY -> first(inYear);
            case PART -> {
                LocalDate end = endOf(inYear, month);
                yield end == null ? null : end.withDayOfMonth(Math.min(value, end.getDayOfMonth()));
            }
            case MONTH -> endOf(inYear, value);
            case QUARTER -> endOf(inYear, value * 3);
            case HALF -> endOf(inYear, value * 6);
            case YEAR -> endOf(inYear, 12);
        };
    }

    private static @Nullable LocalDate endOf(int year, int month) {
        return month < 1 || month > 12 ? null : YearMonth.of(year, month).atEndOfMonth();
    }
}
