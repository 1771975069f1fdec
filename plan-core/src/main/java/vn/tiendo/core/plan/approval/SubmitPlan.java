package vn.tiendo.core.plan.approval;

import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.StaleData;
import vn.tiendo.core.shared.UseCase;

/** Sends a draft up for approval (trình duyệt). */
@UseCase
@RequiredArgsConstructor
public class SubmitPlan {
    private final Plans plans;

    public void submit(Submission command) {
        Plan plan = plans.byId(command.plan()).orElseThrow(() -> new NotFound(command.plan()));
        Permissions.requireFor(command.actor(), plan.getDraftingBody(), Role.CLERK, Role.HEAD);
        StaleData.check(plan.getId(), command.seenVersion(), plan.seenVersion());
        plan.submit();
    }

    public record Submission(Actor actor, PlanId plan, long seenVersion) implements Command {}
}
