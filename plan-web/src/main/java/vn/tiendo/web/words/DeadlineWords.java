package vn.tiendo.web.words;

import java.time.LocalDate;
import java.time.YearMonth;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tiendo.core.calendar.Bound;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.calendar.RecurrenceRule;

/**
 * A deadline in words: "trước ngày 10/12/2026", "hằng quý, trước ngày 15 của tháng cuối", "chưa quy định thời hạn". In a
 * template {@code ${@deadlineWords.of(due.deadline)}}.
 */
@Component("deadlineWords")
@RequiredArgsConstructor
public class DeadlineWords {
    private static final int QUARTER = 3;
    private static final int HALF_YEAR = 6;

    private final MessageSource messages;

    public String of(Deadline deadline) {
        return switch (deadline) {
            case Deadline.OnDate(LocalDate date, Bound bound) ->
                say("deadline.on", say("deadline.bound." + bound), DayText.write(date));
            case Deadline.Within(LocalDate from, LocalDate to) -> within(from, to);
            case Deadline.Recurring(RecurrenceRule rule, Bound bound) -> recurring(rule, bound);
            case Deadline.AfterEvent(int amount, boolean working, String event) ->
                say(working ? "deadline.after.working" : "deadline.after", amount, event);
            case Deadline.Ongoing ignored -> say("deadline.ongoing");
            case Deadline.OnDemand ignored -> say("deadline.demand");
            case Deadline.Unspecified ignored -> say("deadline.unspecified");
        };
    }

    private String within(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return say("deadline.unspecified");
        }
        if (from == null) {
            return say("deadline.within.to", DayText.write(to));
        }
        if (to == null) {
            return say("deadline.within.from", DayText.write(from));
        }
        YearMonth first = YearMonth.from(from);
        boolean wholeMonths = from.getDayOfMonth() == 1
                && to.equals(YearMonth.from(to).atEndOfMonth())
                && from.getYear() == to.getYear();
        int months = to.getMonthValue() - from.getMonthValue() + 1;
        String year = String.valueOf(from.getYear());
        if (wholeMonths && months == 1) {
            return say("deadline.within.month", first.getMonthValue(), year);
        }
        if (wholeMonths && months == QUARTER && to.getMonthValue() % QUARTER == 0) {
            return say("deadline.within.quarter", say("deadline.quarter." + to.getMonthValue() / QUARTER), year);
        }
        return wholeMonths && months == 12
                ? say("deadline.within.year", year)
                : say("deadline.within", DayText.write(from), DayText.write(to));
    }

    private String recurring(RecurrenceRule rule, Bound bound) {
        String when = day(rule, say("deadline.bound." + bound));
        String rhythm = rhythm(rule);
        return when.isEmpty() ? rhythm : say("deadline.every.when", rhythm, when);
    }

    private String rhythm(RecurrenceRule rule) {
        int interval = rule.interval();
        if (interval == 1) {
            return say("deadline.every." + rule.frequency());
        }
        return switch (rule.frequency()) {
            case MONTHLY ->
                interval == QUARTER
                        ? say("deadline.every.QUARTERLY")
                        : interval == HALF_YEAR
                                ? say("deadline.every.HALF_YEARLY")
                                : say("deadline.every.months", interval);
            case YEARLY -> say("deadline.every.years", interval);
            case WEEKLY -> say("deadline.every.weeks", interval);
            case DAILY -> say("deadline.every.days", interval);
        };
    }

    /** The day within the period; empty when the rule names none. */
    private String day(RecurrenceRule rule, String bound) {
        if (rule.weekday() != null && rule.week() != null) {
            String weekday = say("deadline.weekday." + rule.weekday());
            return rule.week() < 0
                    ? say("deadline.day.lastWeek", bound, weekday)
                    : say("deadline.day.weekOfMonth", bound, weekday, rule.week());
        }
        if (rule.weekday() != null) {
            return say("deadline.day.week", bound, say("deadline.weekday." + rule.weekday()));
        }
        Integer day = rule.monthDay();
        if (rule.month() != null) {
            int month = rule.month().getValue();
            return day == null ? say("deadline.day.month", month) : say("deadline.day.date", bound, day, month);
        }
        if (day == null) {
            return "";
        }
        return say(rule.interval() == 1 ? "deadline.day.day" : "deadline.day.lastMonth", bound, day);
    }

    private String say(String key, Object... arguments) {
        Object[] texts = java.util.Arrays.stream(arguments).map(String::valueOf).toArray();
        return messages.getMessage(key, texts, LocaleContextHolder.getLocale());
    }
}
