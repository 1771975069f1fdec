package vn.tiendo.core.drafting.basis;

import java.util.List;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.directive.Directive;
import vn.tiendo.core.directive.Relation;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanHead;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PlanRelation;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.StaleData;
import vn.tiendo.core.shared.UseCase;

/** Adds documents that a draft carries out, and cites them in its preamble unless the words are those of a file. */
@UseCase
@RequiredArgsConstructor
public class CiteDirectives {
    private final Plans plans;
    private final FindCarriedOut find;

    public void cite(Citing command) {
        Plan plan = plans.byId(command.plan()).orElseThrow(() -> new NotFound(command.plan()));
        Permissions.requireFor(command.actor(), plan.getDraftingBody(), Role.CLERK, Role.HEAD);
        StaleData.check(plan.getId(), command.seenVersion(), plan.seenVersion());
        if (!plan.getStatus().editable()) {
            throw new RuleViolation("plan.frozen", plan.getStatus());
        }
        List<Directive> further = find.of(command.chosen(), command.actor()).stream()
                .filter(directive -> !plan.getRelations().contains(carriedOut(directive)))
                .toList();
        further.forEach(directive -> plan.relate(carriedOut(directive)));
        if (plan.getText() == null && !further.isEmpty()) {
            plan.writeHead(citing(plan.getHead(), further));
        }
    }

    private static PlanRelation carriedOut(Directive directive) {
        return new PlanRelation(directive.getId(), Relation.IMPLEMENTS);
    }

    private static PlanHead citing(PlanHead head, List<Directive> further) {
        return new PlanHead(
                head.subject(),
                head.place(),
                Preamble.with(head.preamble(), further),
                head.closing(),
                head.termFrom(),
                head.termTo());
    }

    public record Citing(Actor actor, PlanId plan, long seenVersion, CarriedOut chosen) implements Command {}
}
