package vn.tiendo.web.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.register.PlanRow;
import vn.tiendo.core.plan.register.RelatedRow;

/** One plan as its page shows it. */
record PlanPage(
        Plan plan,
        Names names,
        Map<Standing, Long> counts,
        List<Group> groups,
        List<RelatedRow> carriesOut,
        List<PlanRow> carriedOutBy,
        MayDo may) {

    /** {@code focal} is null until somebody was named. */
    record Names(String issuer, @Nullable String focal, String draftingBody) {}

    /** The lines under one of the plan's main headings. */
    record Group(String title, List<PlanLine> lines) {}

    /** What the person looking at it may do now. */
    record MayDo(boolean edit, boolean submit, boolean decide, boolean issue) {}

    public long lines() {
        return groups.stream().mapToLong(group -> group.lines().size()).sum();
    }

    /** Done ÷ (done + overdue); null when nothing is done or overdue. */
    public @Nullable String percent() {
        long done = count(Standing.DONE_ON_TIME) + count(Standing.DONE_LATE);
        long all = done + count(Standing.OVERDUE);
        return all == 0 ? null : "%.1f".formatted(100.0 * done / all).replace('.', ',');
    }

    public long count(Standing standing) {
        return counts.getOrDefault(standing, 0L);
    }

    /** Open with a deadline that has not passed. */
    public long inTime() {
        return count(Standing.IN_TIME) + count(Standing.DUE_SOON) + count(Standing.NOT_STARTED);
    }
}
