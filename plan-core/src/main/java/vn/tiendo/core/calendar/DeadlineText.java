package vn.tiendo.core.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line for one deadline, for the database and for form fields: {@code on 2026-12-10 BEFORE}, {@code within
 * 2026-03-01 2026-05-31} (an open end is {@code -}), {@code every FREQ=YEARLY;BYMONTH=12 BEFORE}, {@code after 15
 * CALENDAR ngày ký}, {@code ongoing}, {@code on-demand}, {@code unspecified}.
 */
public final class DeadlineText {
    private DeadlineText() {}

    public static String write(Deadline deadline) {
        return switch (deadline) {
            case Deadline.OnDate(LocalDate date, Bound bound) -> "on " + date + " " + bound;
            case Deadline.Within(LocalDate from, LocalDate to) -> "within " + day(from) + " " + day(to);
            case Deadline.Recurring(RecurrenceRule rule, Bound bound) -> "every " + rule.rrule() + " " + bound;
            case Deadline.AfterEvent(int amount, boolean workingDays, String event) ->
                "after " + amount + (workingDays ? " WORKING " : " CALENDAR ") + event;
            case Deadline.Ongoing ignored -> "ongoing";
            case Deadline.OnDemand ignored -> "on-demand";
            case Deadline.Unspecified ignored -> "unspecified";
        };
    }

    /** Reads {@link #write} back; throws IllegalArgumentException or DateTimeException on anything else. */
    public static Deadline read(String text) {
        String[] words = text.split(" ", 4);
        return switch (words[0]) {
            case "on" -> new Deadline.OnDate(LocalDate.parse(words[1]), Bound.valueOf(words[2]));
            case "within" -> new Deadline.Within(day(words[1]), day(words[2]));
            case "every" -> new Deadline.Recurring(RecurrenceRule.parse(words[1]), Bound.valueOf(words[2]));
            case "after" -> new Deadline.AfterEvent(Integer.parseInt(words[1]), "WORKING".equals(words[2]), words[3]);
            case "ongoing" -> Deadline.ONGOING;
            case "on-demand" -> new Deadline.OnDemand();
            case "unspecified" -> Deadline.UNSPECIFIED;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "-" : day.toString();
    }

    private static @Nullable LocalDate day(String text) {
        return "-".equals(text) ? null : LocalDate.parse(text);
    }
}
