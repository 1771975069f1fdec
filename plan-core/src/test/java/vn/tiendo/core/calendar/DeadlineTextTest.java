package vn.tiendo.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlineTextTest {
    static Stream<Deadline> deadlines() {
        return Stream.of(
                new Deadline.OnDate(LocalDate.of(2026, 12, 10), Bound.BEFORE),
                new Deadline.Within(LocalDate.of(2026, 3, 1), null),
                new Deadline.Within(null, LocalDate.of(2026, 5, 31)),
                new Deadline.Recurring(RecurrenceRule.yearly(Month.DECEMBER, 10), Bound.ON_OR_BEFORE),
                new Deadline.AfterEvent(15, true, "kể từ ngày ký ban hành"),
                Deadline.ONGOING,
                new Deadline.OnDemand(),
                Deadline.UNSPECIFIED);
    }

    @ParameterizedTest
    @MethodSource("deadlines")
    void a_deadline_reads_back_as_it_was_written(Deadline deadline) {
        assertThat(DeadlineText.read(DeadlineText.write(deadline))).isEqualTo(deadline);
    }
}
