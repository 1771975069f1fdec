package vn.tiendo.web.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.plan.SourceRef;

/**
 * One task or report duty of a plan, with what became of it over all bodies and periods.
 *
 * @param who those who lead or report, in the words of the plan; empty when nobody is named
 * @param known false while somebody named is not matched to a body
 * @param due the deadline in words
 */
record PlanLine(
        PromiseKind kind,
        String number,
        String text,
        Who who,
        String due,
        Map<Standing, Long> counts,
        @Nullable SourceRef source) {

    /** Those who lead or report, those who help, and to whom a report goes; in words. */
    record Who(String leads, boolean known, String helpers, String addressee) {}

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long done() {
        return count(Standing.DONE_ON_TIME) + count(Standing.DONE_LATE);
    }

    public long count(Standing standing) {
        return counts.getOrDefault(standing, 0L);
    }

    /** The standing that says most about the line: the worst that is open, else how it was done. */
    public @Nullable Standing telling() {
        for (Standing standing : Standing.values()) {
            boolean worse = standing != Standing.DONE_ON_TIME && standing != Standing.DONE_LATE;
            if (worse && count(standing) > 0) {
                return standing;
            }
        }
        if (count(Standing.DONE_LATE) > 0) {
            return Standing.DONE_LATE;
        }
        return count(Standing.DONE_ON_TIME) > 0 ? Standing.DONE_ON_TIME : null;
    }
}
