package vn.tiendo.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.core.shared.DateRange;

class RecurrenceRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10",
                "FREQ=YEARLY;BYMONTH=11",
                "FREQ=MONTHLY;INTERVAL=3",
                "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=15",
                "FREQ=WEEKLY;BYDAY=FR",
                "FREQ=MONTHLY;BYDAY=2FR",
                "FREQ=MONTHLY;BYDAY=-1SU",
                "FREQ=DAILY",
                "FREQ=WEEKLY;INTERVAL=2",
                "FREQ=YEARLY;INTERVAL=5"
            })
    void a_rule_reads_back_what_it_writes(String rrule) {
        assertThat(RecurrenceRule.parse(rrule).rrule()).isEqualTo(rrule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FREQ=HOURLY",
                "FREQ=MONTHLY;INTERVAL=0",
                "FREQ=MONTHLY;INTERVAL=5",
                "BYMONTH=3",
                "FREQ=MONTHLY;BYDAY=5FR"
            })
    void anything_else_is_refused(String rrule) {
        assertThatThrownBy(() -> RecurrenceRule.parse(rrule)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_yearly_report_falls_due_once_in_each_year_of_the_plan() {
        DateRange term = new DateRange(LocalDate.of(2024, 3, 1), LocalDate.of(2026, 12, 31));
        assertThat(dues(RecurrenceRule.yearly(Month.DECEMBER, 10), term))
                .containsExactly(LocalDate.of(2024, 12, 10), LocalDate.of(2025, 12, 10), LocalDate.of(2026, 12, 10));
    }

    @Test
    void the_fifteenth_of_the_last_month_of_a_quarter() {
        assertThat(dues(RecurrenceRule.monthly(3, 15), DateRange.year(2026)))
                .containsExactly(
                        LocalDate.of(2026, 3, 15),
                        LocalDate.of(2026, 6, 15),
                        LocalDate.of(2026, 9, 15),
                        LocalDate.of(2026, 12, 15));
    }

    @Test
    void the_second_friday_and_the_last_sunday_of_every_month() {
        DateRange spring = new DateRange(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 3, 31));
        assertThat(dues(RecurrenceRule.monthlyWeekday(2, DayOfWeek.FRIDAY), spring))
                .containsExactly(LocalDate.of(2031, 1, 10), LocalDate.of(2031, 2, 14), LocalDate.of(2031, 3, 14));
        assertThat(dues(RecurrenceRule.monthlyWeekday(-1, DayOfWeek.SUNDAY), spring))
                .containsExactly(LocalDate.of(2031, 1, 26), LocalDate.of(2031, 2, 23), LocalDate.of(2031, 3, 30));
    }

    @Test
    void day_thirty_one_of_a_short_month_is_its_last_day() {
        assertThat(dues(RecurrenceRule.monthly(1, 31), DateRange.year(2028))).contains(LocalDate.of(2028, 2, 29));
    }

    @Test
    void a_period_that_fell_due_before_the_plan_began_is_not_owed() {
        DateRange term = new DateRange(LocalDate.of(2026, 6, 20), LocalDate.of(2026, 12, 31));
        assertThat(dues(RecurrenceRule.monthly(6, 15), term)).containsExactly(LocalDate.of(2026, 12, 15));
    }

    @Test
    void every_friday() {
        DateRange days = new DateRange(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 29));
        assertThat(dues(RecurrenceRule.weekly(DayOfWeek.FRIDAY), days))
                .containsExactly(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 27));
    }

    @Test
    void every_second_week_and_every_second_year_count_from_the_beginning_of_the_plan() {
        DateRange days = new DateRange(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 12, 13));
        assertThat(dues(RecurrenceRule.everyWeeks(2), days))
                .containsExactly(LocalDate.of(2026, 11, 29), LocalDate.of(2026, 12, 13));
        DateRange years = new DateRange(LocalDate.of(2026, 3, 1), LocalDate.of(2030, 12, 31));
        assertThat(dues(RecurrenceRule.everyYears(2), years))
                .containsExactly(LocalDate.of(2027, 12, 31), LocalDate.of(2029, 12, 31));
    }

    private static List<LocalDate> dues(RecurrenceRule rule, DateRange range) {
        return rule.periodsIn(range).stream().map(ReportingPeriod::due).toList();
    }
}
