package vn.tiendo.core.obligation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.shared.PageOf;

/** The reading side of obligations: lists and figures from the same conditions, so that they cannot disagree. */
public interface ObligationRegister {
    /** Ordered by due day, those without one last; {@code page} counts from 0. */
    PageOf<ObligationRow> page(ObligationQuery query, int page, int size);

    /** Empty when there is none or the actor may not see it. */
    Optional<ObligationRow> find(ObligationId id, Visibility visibility);

    /** Rows of the question by standing; a standing nobody has is absent. The question's own standings still narrow it. */
    Map<Standing, Long> countByStanding(ObligationQuery query);

    /** The same for each body that has any row, most overdue first. */
    List<Tally<BodyId>> tallyByBody(ObligationQuery query, int limit);

    /** The same for each plan that has any row, most overdue first. */
    List<Tally<PlanId>> tallyByPlan(ObligationQuery query, int limit);

    /** The same for each task or report duty that has any row, by its id. */
    Map<UUID, Map<Standing, Long>> countByPromise(ObligationQuery query);

    /** The counts of one body or plan. */
    record Tally<K>(K key, String name, Map<Standing, Long> counts) {
        public long of(Standing standing) {
            return counts.getOrDefault(standing, 0L);
        }

        /** Done ÷ (done + overdue), in whole tenths of a percent; null when nothing is done or overdue. */
        public @Nullable Integer donePerMille() {
            long done = of(Standing.DONE_ON_TIME) + of(Standing.DONE_LATE);
            long all = done + of(Standing.OVERDUE);
            return all == 0 ? null : (int) Math.round(1000.0 * done / all);
        }
    }
}
