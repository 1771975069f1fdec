package vn.tiendo.web.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.obligation.AsOf;
import vn.tiendo.core.obligation.ObligationId;
import vn.tiendo.core.obligation.ObligationRow;
import vn.tiendo.core.obligation.Slot;
import vn.tiendo.core.obligation.StandingFacts;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.shared.Percent;
import vn.tiendo.web.obligation.ObligationLine;

class GroupByDayTest {
    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void work_is_sorted_by_how_near_its_day_is() {
        assertThat(group(due("2026-11-19"))).isEqualTo("late");
        assertThat(group(due("2026-11-20"))).isEqualTo("today");
        assertThat(group(due("2026-11-21"))).isEqualTo("week");
        assertThat(group(due("2026-11-22"))).isEqualTo("week");
        assertThat(group(due("2026-11-23"))).isEqualTo("next");
        assertThat(group(due("2026-11-29"))).isEqualTo("next");
        assertThat(group(due("2026-11-30"))).isEqualTo("after");
        assertThat(group(due(null))).isEqualTo("undated");
    }

    @Test
    void what_was_handed_in_waits_at_the_end_however_late_it_was() {
        assertThat(group(line("2026-11-01", LocalDate.of(2026, 11, 18), true))).isEqualTo("sent");
    }

    @Test
    void what_was_sent_back_comes_before_everything_else() {
        ObligationLine late = due("2026-10-01");
        ObligationLine returned = due("2026-12-31");
        List<WorkGroup> groups = new GroupByDay(TODAY)
                .of(List.of(late, returned), Set.of(returned.row().id()));
        assertThat(groups).extracting(WorkGroup::key).containsExactly("returned", "late");
    }

    @Test
    void the_week_ends_on_sunday_and_the_next_one_is_named_by_its_days() {
        List<WorkGroup> groups = new GroupByDay(TODAY).of(List.of(due("2026-11-21"), due("2026-11-25")), Set.of());
        assertThat(groups).extracting(WorkGroup::words).containsExactly("21/11 – 22/11", "23/11 – 29/11");
    }

    private static String group(ObligationLine line) {
        return new GroupByDay(TODAY).of(List.of(line), Set.of()).getFirst().key();
    }

    private static ObligationLine due(@Nullable String day) {
        return line(day, null, false);
    }

    private static ObligationLine line(@Nullable String day, @Nullable LocalDate completed, boolean awaiting) {
        LocalDate due = day == null ? null : LocalDate.parse(day);
        BodyId body = BodyId.next();
        return ObligationLine.of(
                new ObligationRow(
                        ObligationId.next(),
                        new ObligationRow.Owing(body, "Xã", body, "Xã"),
                        new ObligationRow.Origin(
                                PlanId.next(), "1-KH", PromiseKind.TASK, UUID.randomUUID(), "Việc", "I.1", null),
                        new Slot("once", null, null, due),
                        new ObligationRow.State(
                                new StandingFacts(due, completed, awaiting, false),
                                Percent.NONE,
                                awaiting ? Instant.EPOCH : null,
                                awaiting,
                                0)),
                new AsOf(TODAY, 5));
    }
}
