package vn.tiendo.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class StandingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final AsOf AS_OF = new AsOf(TODAY, 5);

    @ParameterizedTest(name = "due {0}, done {1}, started {2} is {3}")
    @CsvSource({
        "2026-11-19,,false,OVERDUE",
        "2026-11-19,,true,OVERDUE",
        "2026-11-20,,false,DUE_SOON",
        "2026-11-25,,true,DUE_SOON",
        "2026-11-26,,true,IN_TIME",
        "2026-11-26,,false,NOT_STARTED",
        ",,true,NO_DEADLINE",
        "2026-11-10,2026-11-10,true,DONE_ON_TIME",
        "2026-11-10,2026-11-11,true,DONE_LATE",
        ",2026-11-11,true,DONE_ON_TIME",
    })
    void the_golden_table(LocalDate due, LocalDate completedOn, boolean started, Standing expected) {
        assertThat(Standing.of(new StandingFacts(due, completedOn, started, false), AS_OF))
                .isEqualTo(expected);
    }

    @Test
    void what_is_suspended_is_not_late() {
        StandingFacts facts = new StandingFacts(TODAY.minusDays(30), null, true, true);
        assertThat(Standing.of(facts, AS_OF)).isEqualTo(Standing.NO_DEADLINE);
    }

    @Test
    void each_state_of_things_lies_in_the_window_of_its_standing_and_in_no_other() {
        for (StandingFacts facts : everyKindOfFacts()) {
            Standing standing = Standing.of(facts, AS_OF);
            assertThat(Arrays.stream(Standing.values())
                            .filter(s -> StandingWindow.of(s, AS_OF).covers(facts)))
                    .as(facts.toString())
                    .containsExactly(standing);
        }
    }

    /** Every day around every boundary, crossed with everything else a standing depends on. */
    public static List<StandingFacts> everyKindOfFacts() {
        List<LocalDate> days = new ArrayList<>();
        days.add(null);
        for (int offset : new int[] {-400, -2, -1, 0, 1, 4, 5, 6, 7, 400}) {
            days.add(TODAY.plusDays(offset));
        }
        List<StandingFacts> all = new ArrayList<>();
        for (LocalDate due : days) {
            for (LocalDate completedOn : days) {
                for (boolean started : new boolean[] {true, false}) {
                    all.add(new StandingFacts(due, completedOn, started, false));
                    all.add(new StandingFacts(due, completedOn, started, true));
                }
            }
        }
        return all;
    }
}
