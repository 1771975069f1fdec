package vn.tiendo.core.document.deadline;

import org.jspecify.annotations.Nullable;

/**
 * Where time words are read.
 *
 * @param year what a time without a year means; null when unknown
 * @param timeLine a line or column that states the time and nothing else
 * @param completion the time is that of completion ("thời gian hoàn thành"), not of doing
 * @param report a clause that orders a report: a rhythm in it is the report's
 */
public record TimeContext(@Nullable Integer year, boolean timeLine, boolean completion, boolean report) {
    public static TimeContext sentence(@Nullable Integer year) {
        return new TimeContext(year, false, false, false);
    }

    public static TimeContext line(@Nullable Integer year, boolean completion) {
        return new TimeContext(year, true, completion, false);
    }

    public static TimeContext report(@Nullable Integer year) {
        return new TimeContext(year, false, false, true);
    }
}
