package vn.tiendo.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.obligation.Standing;

class BarTest {
    @Test
    void blocks_stand_side_by_side_and_fill_the_width_by_their_share() {
        Bar bar = Bar.of(Map.of(
                Standing.DONE_ON_TIME,
                2L,
                Standing.DONE_LATE,
                1L,
                Standing.IN_TIME,
                1L,
                Standing.DUE_SOON,
                2L,
                Standing.NOT_STARTED,
                1L,
                Standing.OVERDUE,
                1L));
        assertThat(bar.blocks()).extracting(Bar.Block::code).containsExactly("done", "dlate", "open", "late");
        assertThat(bar.blocks()).extracting(Bar.Block::x).containsExactly(0.0, 25.0, 37.5, 87.5);
        assertThat(bar.blocks()).extracting(Bar.Block::width).containsExactly(24.0, 11.5, 49.0, 11.5);
    }

    @Test
    void what_has_no_deadline_is_in_none_of_the_four_groups() {
        assertThat(Bar.of(Map.of(Standing.NO_DEADLINE, 5L)).blocks()).isEmpty();
    }

    @Test
    void a_small_share_is_still_seen() {
        Bar bar = Bar.of(Map.of(Standing.DONE_ON_TIME, 999L, Standing.OVERDUE, 1L));
        assertThat(bar.blocks().getLast().width()).isPositive();
    }
}
