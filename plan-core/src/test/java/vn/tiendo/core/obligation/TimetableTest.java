package vn.tiendo.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.calendar.Bound;
import vn.tiendo.core.calendar.CadencePolicy;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.calendar.RecurrenceRule;

class TimetableTest {
    private static final LocalDate ISSUED = LocalDate.of(2024, 3, 4);
    private static final Deadline BEFORE_TEN_DECEMBER =
            new Deadline.Recurring(RecurrenceRule.yearly(Month.DECEMBER, 10), Bound.BEFORE);

    @Test
    void a_yearly_duty_is_owed_for_each_year_to_the_end_of_the_plan() {
        Timetable timetable = new Timetable(ISSUED, LocalDate.of(2026, 12, 31), CadencePolicy.USUAL);
        assertThat(timetable.slots(BEFORE_TEN_DECEMBER))
                .extracting(Slot::due)
                .containsExactly(LocalDate.of(2024, 12, 10), LocalDate.of(2025, 12, 10), LocalDate.of(2026, 12, 10));
    }

    @Test
    void without_an_end_it_is_laid_out_as_far_as_the_office_says() {
        Timetable timetable = new Timetable(ISSUED, null, CadencePolicy.USUAL);
        assertThat(timetable.slots(BEFORE_TEN_DECEMBER)).hasSize(2);
    }

    @Test
    void an_office_that_reads_before_literally_counts_the_day_before_as_the_last() {
        Timetable strict = new Timetable(ISSUED, null, new CadencePolicy(false, 5, 0));
        Deadline before = new Deadline.OnDate(LocalDate.of(2024, 11, 9), Bound.BEFORE);
        assertThat(strict.slots(before)).extracting(Slot::due).containsExactly(LocalDate.of(2024, 11, 8));
    }

    @Test
    void what_has_no_day_is_owed_once_without_a_day() {
        Timetable timetable = new Timetable(ISSUED, null, CadencePolicy.USUAL);
        assertThat(timetable.slots(Deadline.UNSPECIFIED)).containsExactly(new Slot("once", null, null, null));
        assertThat(timetable.slots(Deadline.ONGOING)).containsExactly(new Slot("once", null, null, null));
    }

    @Test
    void days_from_the_signing_are_counted_without_the_day_itself() {
        Timetable timetable = new Timetable(ISSUED, null, CadencePolicy.USUAL);
        assertThat(timetable.slots(new Deadline.AfterEvent(15, false, "kể từ ngày ký")))
                .extracting(Slot::due)
                .containsExactly(LocalDate.of(2024, 3, 19));
        assertThat(timetable.slots(new Deadline.AfterEvent(15, false, "khi có hướng dẫn")))
                .extracting(Slot::due)
                .containsExactly((LocalDate) null);
    }
}
