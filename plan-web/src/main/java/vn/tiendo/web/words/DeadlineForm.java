package vn.tiendo.web.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.calendar.Bound;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.calendar.Frequency;
import vn.tiendo.core.calendar.RecurrenceRule;
import vn.tiendo.core.shared.RuleViolation;

/**
 * A deadline as a person fills it in; drawn by fragments/deadline. It stands in a form under the name {@code deadline},
 * and its broken rules name the fields so.
 */
public record DeadlineForm(String kind, String bound, Days days, Rhythm rhythm, After after) {
    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,3}");

    public DeadlineForm {
        kind = Objects.requireNonNullElse(kind, "UNSPECIFIED");
        bound = Objects.requireNonNullElse(bound, Bound.BEFORE.name());
        days = Objects.requireNonNullElse(days, new Days("", ""));
        rhythm = Objects.requireNonNullElse(rhythm, new Rhythm("YEARLY", "", "", ""));
        after = Objects.requireNonNullElse(after, new After("", false, ""));
    }

    /** {@code to} is also the day of a deadline that is one day. */
    public record Days(String from, String to) {
        public Days {
            from = Objects.requireNonNullElse(from, "");
            to = Objects.requireNonNullElse(to, "");
        }
    }

    /** {@code every}: DAILY, WEEKLY, MONTHLY, QUARTERLY, HALF_YEARLY, YEARLY, or the text of a rule that is none of them. */
    public record Rhythm(String every, String month, String day, String weekday) {
        public Rhythm {
            every = Objects.requireNonNullElse(every, "YEARLY");
            month = Objects.requireNonNullElse(month, "");
            day = Objects.requireNonNullElse(day, "");
            weekday = Objects.requireNonNullElse(weekday, "");
        }
    }

    /** Counted from an event. */
    public record After(String amount, Boolean working, String event) {
        public After {
            // a box that is not ticked is not sent, and a primitive would make the whole form unreadable
            working = Objects.requireNonNullElse(working, false);
            amount = Objects.requireNonNullElse(amount, "");
            working = Objects.requireNonNullElse(working, false);
            event = Objects.requireNonNullElse(event, "");
        }
    }

    @SuppressWarnings("NullAway") // what is null here is filled in by the constructor
    private static DeadlineForm with(
            String kind, @Nullable Bound bound, @Nullable Days days, @Nullable Rhythm rhythm, @Nullable After after) {
        return new DeadlineForm(kind, bound == null ? null : bound.name(), days, rhythm, after);
    }

    public static DeadlineForm of(Deadline deadline) {
        return switch (deadline) {
            case Deadline.OnDate(LocalDate date, Bound bound) ->
                with("ON_DATE", bound, new Days("", DayText.write(date)), null, null);
            case Deadline.Within(LocalDate from, LocalDate to) ->
                with("WITHIN", null, new Days(DayText.write(from), DayText.write(to)), null, null);
            case Deadline.Recurring(RecurrenceRule rule, Bound bound) ->
                with("RECURRING", bound, null, rhythm(rule), null);
            case Deadline.AfterEvent(int amount, boolean working, String event) ->
                with("AFTER_EVENT", null, null, null, new After(String.valueOf(amount), working, event));
            case Deadline.Ongoing ignored -> with("ONGOING", null, null, null, null);
            case Deadline.OnDemand ignored -> with("ON_DEMAND", null, null, null, null);
            case Deadline.Unspecified ignored -> with("UNSPECIFIED", null, null, null, null);
        };
    }

    private static Rhythm rhythm(RecurrenceRule rule) {
        if (rule.week() != null) {
            return new Rhythm(rule.rrule(), "", "", "");
        }
        String every = switch (rule.frequency()) {
            case MONTHLY ->
                switch (rule.interval()) {
                    case 1 -> "MONTHLY";
                    case 3 -> "QUARTERLY";
                    case 6 -> "HALF_YEARLY";
                    default -> rule.rrule();
                };
            case DAILY, WEEKLY, YEARLY ->
                rule.interval() == 1 ? rule.frequency().name() : rule.rrule();
        };
        return new Rhythm(every, text(rule.month()), text(rule.monthDay()), text(rule.weekday()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value instanceof Month month ? String.valueOf(month.getValue()) : value.toString();
    }

    /** @throws RuleViolation on the field that cannot be understood */
    public Deadline deadline() {
        return switch (kind) {
            case "ON_DATE" -> new Deadline.OnDate(day("to", days.to), Bound.valueOf(bound));
            case "WITHIN" -> within();
            case "RECURRING" -> new Deadline.Recurring(rule(), Bound.valueOf(bound));
            case "AFTER_EVENT" -> afterEvent();
            case "ONGOING" -> Deadline.ONGOING;
            case "ON_DEMAND" -> new Deadline.OnDemand();
            default -> Deadline.UNSPECIFIED;
        };
    }

    private static LocalDate day(String field, String typed) {
        return DayText.read(typed)
                .orElseThrow(() -> RuleViolation.on("deadline.days." + field, "deadline.date.invalid"));
    }

    private Deadline within() {
        if (days.from.isBlank() && days.to.isBlank()) {
            throw RuleViolation.on("deadline.days.to", "deadline.range.missing");
        }
        LocalDate from = days.from.isBlank() ? null : day("from", days.from);
        LocalDate to = days.to.isBlank() ? null : day("to", days.to);
        if (from != null && to != null && to.isBefore(from)) {
            throw RuleViolation.on("deadline.days.to", "deadline.range.reversed");
        }
        return new Deadline.Within(from, to);
    }

    private RecurrenceRule rule() {
        Integer day = rhythm.day.isBlank() ? null : number(rhythm.day, 31, "rhythm.day", "deadline.day.invalid");
        return switch (rhythm.every) {
            case "DAILY" -> RecurrenceRule.daily();
            case "WEEKLY" -> RecurrenceRule.weekly(rhythm.weekday.isBlank() ? null : DayOfWeek.valueOf(rhythm.weekday));
            case "MONTHLY" -> RecurrenceRule.monthly(1, day);
            case "QUARTERLY" -> RecurrenceRule.monthly(3, day);
            case "HALF_YEARLY" -> RecurrenceRule.monthly(6, day);
            case "YEARLY" -> RecurrenceRule.yearly(month(), day);
            default -> other(day);
        };
    }

    private RecurrenceRule other(@Nullable Integer day) {
        RecurrenceRule kept = RecurrenceRule.parse(rhythm.every);
        Month month = kept.frequency() == Frequency.YEARLY ? month() : kept.month();
        return new RecurrenceRule(kept.frequency(), kept.interval(), month, day, kept.weekday(), kept.week());
    }

    private @Nullable Month month() {
        return rhythm.month.isBlank()
                ? null
                : Month.of(number(rhythm.month, 12, "rhythm.month", "deadline.day.invalid"));
    }

    private Deadline afterEvent() {
        int amount = number(after.amount, 999, "after.amount", "deadline.amount.invalid");
        if (after.event.isBlank()) {
            throw RuleViolation.on("deadline.after.event", "deadline.event.missing");
        }
        return new Deadline.AfterEvent(amount, after.working, after.event.strip());
    }

    private static int number(String typed, int most, String field, String key) {
        String tidy = typed.strip();
        int number = SMALL_NUMBER.matcher(tidy).matches() ? Integer.parseInt(tidy) : 0;
        if (number < 1 || number > most) {
            throw RuleViolation.on("deadline." + field, key);
        }
        return number;
    }
}
