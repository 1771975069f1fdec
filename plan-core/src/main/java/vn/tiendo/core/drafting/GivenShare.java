package vn.tiendo.core.drafting;

import java.util.List;
import vn.tiendo.core.drafting.Takeover.Decision;
import vn.tiendo.core.plan.register.PlanRow;

/** What one superior's plan gives to the drafting body (việc cấp trên giao). */
public record GivenShare(PlanRow parent, List<GivenTask> tasks) {
    public GivenShare {
        tasks = List.copyOf(tasks);
    }

    public long taken() {
        return tasks.stream()
                .filter(given -> given.decision() == Decision.TAKE || given.decision() == Decision.ADAPT)
                .count();
    }
}
