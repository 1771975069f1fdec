package vn.tiendo.core.drafting;

import jakarta.inject.Named;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.shared.NotFound;

/** A plan for those who write it; for everybody else there is none. */
@Named
@RequiredArgsConstructor
public class OpenDraft {
    private final Plans plans;

    public Plan of(PlanId id, Actor actor) {
        Plan plan = plans.byId(id).orElseThrow(() -> new NotFound(id));
        Permissions.requireFor(actor, plan.getDraftingBody(), Role.CLERK, Role.HEAD);
        return plan;
    }
}
