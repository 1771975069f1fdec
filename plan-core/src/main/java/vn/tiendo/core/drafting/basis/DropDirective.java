package vn.tiendo.core.drafting.basis;

import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.directive.DirectiveId;
import vn.tiendo.core.directive.Relation;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PlanRelation;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.StaleData;
import vn.tiendo.core.shared.UseCase;

/** Says that a draft does not carry out a document after all; the words of its preamble are the clerk's to change. */
@UseCase
@RequiredArgsConstructor
public class DropDirective {
    private final Plans plans;

    public void drop(Dropping command) {
        Plan plan = plans.byId(command.plan()).orElseThrow(() -> new NotFound(command.plan()));
        Permissions.requireFor(command.actor(), plan.getDraftingBody(), Role.CLERK, Role.HEAD);
        StaleData.check(plan.getId(), command.seenVersion(), plan.seenVersion());
        plan.unrelate(new PlanRelation(command.directive(), Relation.IMPLEMENTS));
    }

    public record Dropping(Actor actor, PlanId plan, long seenVersion, DirectiveId directive) implements Command {}
}
