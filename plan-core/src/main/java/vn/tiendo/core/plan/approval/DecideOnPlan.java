package vn.tiendo.core.plan.approval;

import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.StaleData;
import vn.tiendo.core.shared.UseCase;

/** A leader approves a submitted plan or sends it back with a remark (duyệt, trả lại). */
@UseCase
@RequiredArgsConstructor
public class DecideOnPlan {
    private final Plans plans;

    public void decide(Decision command) {
        Plan plan = plans.byId(command.plan()).orElseThrow(() -> new NotFound(command.plan()));
        Permissions.requireFor(command.actor(), command.deciding(plan), Role.HEAD, Role.LEADER);
        StaleData.check(plan.getId(), command.seenVersion(), plan.seenVersion());
        if (command.approved()) {
            plan.approve();
        } else {
            plan.returnWith(command.remark());
        }
    }

    /** The remark is read only when the plan is sent back. */
    public record Decision(Actor actor, PlanId plan, long seenVersion, boolean approved, String remark)
            implements Command {
        /** Leaders of the issuer decide; for a superior's plan read in here, those of the body that read it in. */
        BodyId deciding(Plan plan) {
            return actor.speaksFor(plan.getIssuer()) ? plan.getIssuer() : plan.getDraftingBody();
        }
    }
}
