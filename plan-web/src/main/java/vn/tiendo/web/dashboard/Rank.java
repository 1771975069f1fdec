package vn.tiendo.web.dashboard;

import org.jspecify.annotations.Nullable;
import vn.tiendo.core.obligation.ObligationRegister.Tally;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.web.obligation.ObligationFilter;

/**
 * One body or plan among others.
 *
 * @param all address of everything it owes
 * @param overdue address of what it is late with
 * @param perMille done in tenths of a percent; null when nothing is done or overdue
 */
record Rank(
        String name,
        String all,
        String overdue,
        Bar bar,
        @Nullable Integer perMille) {
    static Rank of(Tally<?> tally, ObligationFilter filter) {
        return new Rank(
                tally.name(),
                filter.address(ObligationFilter.TASKS),
                filter.standing(Standing.OVERDUE).address(ObligationFilter.TASKS),
                Bar.of(tally.counts()),
                tally.donePerMille());
    }

    public @Nullable Double percent() {
        return perMille == null ? null : perMille / 10.0;
    }
}
