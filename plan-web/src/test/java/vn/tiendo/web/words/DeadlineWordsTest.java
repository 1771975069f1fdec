package vn.tiendo.web.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.tiendo.core.calendar.Bound;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.calendar.RecurrenceRule;
import vn.tiendo.core.shared.RuleViolation;

class DeadlineWordsTest {
    private static final Deadline ON_DATE = new Deadline.OnDate(LocalDate.of(2026, 12, 10), Bound.BEFORE);
    private static final Deadline YEARLY =
            new Deadline.Recurring(RecurrenceRule.yearly(Month.DECEMBER, 10), Bound.BEFORE);

    private static final Map<Deadline, String> SAID = Map.ofEntries(
            Map.entry(ON_DATE, "trước ngày 10/12/2026"),
            Map.entry(new Deadline.OnDate(LocalDate.of(2026, 12, 10), Bound.ON_OR_BEFORE), "chậm nhất ngày 10/12/2026"),
            Map.entry(within("2026-06-01", "2026-06-30"), "trong tháng 6/2026"),
            Map.entry(within("2026-10-01", "2026-12-31"), "trong quý IV/2026"),
            Map.entry(within("2026-02-01", "2026-04-30"), "từ 01/02/2026 đến 30/04/2026"),
            Map.entry(within("2026-01-01", "2026-12-31"), "trong năm 2026"),
            Map.entry(new Deadline.Within(null, LocalDate.of(2026, 5, 3)), "đến hết ngày 03/05/2026"),
            Map.entry(YEARLY, "hằng năm, trước ngày 10/12"),
            Map.entry(every(RecurrenceRule.monthly(3, 15)), "hằng quý, trước ngày 15 của tháng cuối kỳ"),
            Map.entry(every(RecurrenceRule.monthly(1, 25)), "hằng tháng, trước ngày 25"),
            Map.entry(every(RecurrenceRule.monthly(6, null)), "6 tháng một lần"),
            Map.entry(every(RecurrenceRule.weekly(DayOfWeek.FRIDAY)), "hằng tuần, trước thứ Sáu"),
            Map.entry(every(RecurrenceRule.daily()), "hằng ngày"),
            Map.entry(
                    every(RecurrenceRule.monthlyWeekday(2, DayOfWeek.FRIDAY)), "hằng tháng, trước thứ Sáu tuần thứ 2"),
            Map.entry(
                    every(RecurrenceRule.monthlyWeekday(-1, DayOfWeek.SUNDAY)),
                    "hằng tháng, trước Chủ nhật cuối cùng của tháng"),
            Map.entry(new Deadline.AfterEvent(15, true, "ngày ký"), "trong 15 ngày làm việc kể từ ngày ký"),
            Map.entry(Deadline.ONGOING, "thường xuyên"),
            Map.entry(new Deadline.OnDemand(), "khi có yêu cầu"),
            Map.entry(Deadline.UNSPECIFIED, "chưa quy định thời hạn"));

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    @BeforeEach
    void speakVietnamese() {
        messages.setBasename("messages/deadline");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        LocaleContextHolder.setLocale(Locale.of("vi"));
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void every_kind_of_deadline_is_said_the_way_plans_say_it() {
        var words = new DeadlineWords(messages);
        SAID.forEach((deadline, said) -> assertThat(words.of(deadline)).isEqualTo(said));
    }

    @Test
    void what_a_form_shows_is_read_back_as_the_same_deadline() {
        assertThat(SAID.keySet())
                .allSatisfy(deadline ->
                        assertThat(DeadlineForm.of(deadline).deadline()).isEqualTo(deadline));
    }

    @Test
    void a_rhythm_the_form_has_no_word_for_survives_the_form() {
        Deadline everyFourMonths = every(RecurrenceRule.monthly(4, 20));
        assertThat(DeadlineForm.of(everyFourMonths).deadline()).isEqualTo(everyFourMonths);
    }

    @Test
    void a_day_that_does_not_exist_is_refused_on_its_field() {
        var form = new DeadlineForm("ON_DATE", "BEFORE", new DeadlineForm.Days("", "30/02/2026"), null, null);
        assertThatThrownBy(form::deadline)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        broken -> assertThat(broken.field()).isEqualTo("deadline.days.to"));
    }

    @Test
    void a_span_cannot_end_before_it_begins() {
        var form = new DeadlineForm("WITHIN", "BEFORE", new DeadlineForm.Days("2/3/2026", "1/3/2026"), null, null);
        assertThatThrownBy(form::deadline).hasMessageContaining("deadline.range.reversed");
    }

    @Test
    void days_are_typed_in_more_than_one_way() {
        assertThat(List.of("9/12/2026", "09-12-2026", "2026-12-09", " 09.12.2026 "))
                .allSatisfy(typed -> assertThat(DayText.read(typed)).contains(LocalDate.of(2026, 12, 9)));
        assertThat(DayText.read("31/11/2026")).isEmpty();
    }

    private static Deadline within(String from, String to) {
        return new Deadline.Within(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Deadline every(RecurrenceRule rule) {
        return new Deadline.Recurring(rule, Bound.BEFORE);
    }
}
