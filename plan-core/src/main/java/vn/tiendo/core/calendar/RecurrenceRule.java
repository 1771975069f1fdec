package vn.tiendo.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.shared.DateRange;

/**
 * A rhythm in the terms of RFC 5545, without COUNT, UNTIL or DTSTART: {@code FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10}.
 * A rule without a day falls due on the last day of its month, quarter or half-year, counted in calendar years.
 *
 * @param week of the month, to the weekday of a monthly rule: 2 in {@code BYDAY=2FR}, -1 for the last; else null
 */
public record RecurrenceRule(
        Frequency frequency,
        int interval,
        @Nullable Month month,
        @Nullable Integer monthDay,
        @Nullable DayOfWeek weekday,
        @Nullable Integer week) {
    private static final int LAST_WEEK = -1;
    private static final int FOURTH_WEEK = 4;

    public RecurrenceRule {
        if (interval < 1 || (frequency == Frequency.MONTHLY && 12 % interval != 0)) {
            throw new IllegalArgumentException("interval " + interval);
        }
        if (monthDay != null && (monthDay < 1 || monthDay > 31)) {
            throw new IllegalArgumentException("day " + monthDay);
        }
        boolean ofMonth = weekday != null && frequency == Frequency.MONTHLY;
        if (week != null && (!ofMonth || week < LAST_WEEK || week == 0 || week > FOURTH_WEEK)) {
            throw new IllegalArgumentException("week " + week);
        }
    }

    public static RecurrenceRule yearly(@Nullable Month month, @Nullable Integer day) {
        return new RecurrenceRule(Frequency.YEARLY, 1, month, day, null, null);
    }

    public static RecurrenceRule monthly(int interval, @Nullable Integer day) {
        return new RecurrenceRule(Frequency.MONTHLY, interval, null, day, null, null);
    }

    public static RecurrenceRule weekly(@Nullable DayOfWeek weekday) {
        return new RecurrenceRule(Frequency.WEEKLY, 1, null, null, weekday, null);
    }

    /** Every so many weeks, counted from the week in which the span that is asked for begins. */
    public static RecurrenceRule everyWeeks(int interval) {
        return new RecurrenceRule(Frequency.WEEKLY, interval, null, null, null, null);
    }

    /** Every so many years, counted from the year in which the span that is asked for begins. */
    public static RecurrenceRule everyYears(int interval) {
        return new RecurrenceRule(Frequency.YEARLY, interval, null, null, null, null);
    }

    /** The second Friday of every month; week -1 is the last. */
    public static RecurrenceRule monthlyWeekday(int week, DayOfWeek weekday) {
        return new RecurrenceRule(Frequency.MONTHLY, 1, null, null, weekday, week);
    }

    public static RecurrenceRule daily() {
        return new RecurrenceRule(Frequency.DAILY, 1, null, null, null, null);
    }

    /** Every occurrence whose due day lies in the range; the range must have both ends. */
    public List<ReportingPeriod> periodsIn(DateRange range) {
        LocalDate from = java.util.Objects.requireNonNull(range.from());
        LocalDate to = java.util.Objects.requireNonNull(range.to());
        List<ReportingPeriod> periods = new ArrayList<>();
        for (ReportingPeriod period = first(from); !period.from().isAfter(to); period = following(period)) {
            if (range.contains(period.due())) {
                periods.add(period);
            }
        }
        return periods;
    }

    private ReportingPeriod first(LocalDate day) {
        return switch (frequency) {
            case DAILY -> new ReportingPeriod(day, day, day);
            case WEEKLY -> week(day.with(DayOfWeek.MONDAY));
            case MONTHLY -> months(YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / interval * interval + 1));
            case YEARLY -> year(day.getYear());
        };
    }

    private ReportingPeriod following(ReportingPeriod period) {
        LocalDate next = period.to().plusDays(1);
        return switch (frequency) {
            case DAILY -> new ReportingPeriod(next, next, next);
            case WEEKLY -> week(next);
            case MONTHLY -> months(YearMonth.from(next));
            case YEARLY -> year(next.getYear());
        };
    }

    private ReportingPeriod week(LocalDate monday) {
        LocalDate last = monday.plusWeeks(interval - 1L);
        LocalDate due = last.with(weekday == null ? DayOfWeek.SUNDAY : weekday);
        return new ReportingPeriod(monday, last.plusDays(6), due);
    }

    private ReportingPeriod months(YearMonth first) {
        YearMonth last = first.plusMonths(interval - 1L);
        return new ReportingPeriod(first.atDay(1), last.atEndOfMonth(), dayIn(last));
    }

    private ReportingPeriod year(int year) {
        int last = year + interval - 1;
        YearMonth dueMonth = YearMonth.of(last, month == null ? Month.DECEMBER : month);
        return new ReportingPeriod(LocalDate.of(year, 1, 1), LocalDate.of(last, 12, 31), dayIn(dueMonth));
    }

    private LocalDate dayIn(YearMonth yearMonth) {
        if (weekday != null && week != null) {
            return yearMonth.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, weekday));
        }
        return monthDay == null
                ? yearMonth.atEndOfMonth()
                : yearMonth.atDay(Math.min(monthDay, yearMonth.lengthOfMonth()));
    }

    /** RFC 5545 text, fields in the order FREQ, INTERVAL, BYMONTH, BYMONTHDAY, BYDAY. */
    public String rrule() {
        StringBuilder text = new StringBuilder("FREQ=").append(frequency);
        if (interval > 1) {
            text.append(";INTERVAL=").append(interval);
        }
        if (month != null) {
            text.append(";BYMONTH=").append(month.getValue());
        }
        if (monthDay != null) {
            text.append(";BYMONTHDAY=").append(monthDay);
        }
        if (weekday != null) {
            text.append(";BYDAY=").append(week == null ? "" : week).append(weekday.name(), 0, 2);
        }
        return text.toString();
    }

    /** Reads {@link #rrule()} back; throws IllegalArgumentException on anything else. */
    public static RecurrenceRule parse(String rrule) {
        Frequency frequency = null;
        int interval = 1;
        Month month = null;
        Integer monthDay = null;
        DayOfWeek weekday = null;
        Integer week = null;
        for (String part : rrule.split(";")) {
            String value = part.substring(part.indexOf('=') + 1);
            switch (part.substring(0, Math.max(0, part.indexOf('=')))) {
                case "FREQ" -> frequency = Frequency.valueOf(value);
                case "INTERVAL" -> interval = Integer.parseInt(value);
                case "BYMONTH" -> month = Month.of(Integer.parseInt(value));
                case "BYMONTHDAY" -> monthDay = Integer.valueOf(value);
                case "BYDAY" -> {
                    String day = value.substring(Math.max(0, value.length() - 2));
                    weekday = weekday(day);
                    week = day.equals(value) ? null : Integer.valueOf(value.substring(0, value.length() - 2));
                }
                default -> throw new IllegalArgumentException(rrule);
            }
        }
        if (frequency == null) {
            throw new IllegalArgumentException(rrule);
        }
        return new RecurrenceRule(frequency, interval, month, monthDay, weekday, week);
    }

    private static DayOfWeek weekday(String twoLetters) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(twoLetters)) {
                return day;
            }
        }
        throw new IllegalArgumentException(twoLetters);
    }
}
