package vn.tiendo.core.intake;

import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.directive.Directive;
import vn.tiendo.core.directive.Directives;
import vn.tiendo.core.document.store.ParsedTexts;
import vn.tiendo.core.document.store.StoredText;
import vn.tiendo.core.document.store.StoredTexts;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PlanRelation;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.UseCase;

/**
 * Makes the reviewed document a plan, in one transaction and once: whoever confirms second gets the plan that the first
 * one made.
 */
@UseCase
@RequiredArgsConstructor
public class ConfirmIntake {
    private final Intakes intakes;
    private final Plans plans;
    private final Bodies bodies;
    private final Directives directives;
    private final StoredTexts texts;
    private final ParsedTexts parsed;

    public Outcome confirm(Confirmation command) {
        Intake intake = intakes.byIdAlone(command.intake()).orElseThrow(() -> new NotFound(command.intake()));
        Permissions.requireFor(command.actor(), intake.getBody(), Role.CLERK);
        PlanId made = intake.getPlan();
        if (made != null) {
            return new Outcome(made, false);
        }
        if (intake.pending() > 0) {
            throw new RuleViolation("intake.confirm.pending", intake.pending());
        }
        BodyId issuerId = intake.getHead().issuer();
        if (issuerId == null) {
            throw RuleViolation.on("issuer", "intake.issuer.unknown");
        }
        Body issuer = bodies.byId(issuerId).orElseThrow(() -> new NotFound(issuerId));
        StoredText text = texts.byId(intake.getText()).orElseThrow(() -> new NotFound(intake.getText()));
        Plan plan = new PlanFromIntake(intake, issuer, text.document(), parsed.of(text)).plan(command.actor());
        intake.getCitations().stream()
                .filter(IntakeCitation::kept)
                .forEach(cited -> plan.relate(new PlanRelation(registered(cited).getId(), cited.relation())));
        plans.add(plan);
        intake.becamePlan(plan.getId());
        return new Outcome(plan.getId(), true);
    }

    private Directive registered(IntakeCitation cited) {
        return directives.bySymbol(cited.symbol(), cited.issuedOn()).orElseGet(() -> {
            Directive added =
                    new Directive(cited.typeName(), cited.symbol(), cited.issuedOn(), cited.issuerName(), null);
            directives.add(added);
            return added;
        });
    }

    /** The one plan of the document; {@code now} unless somebody had made it before. */
    public record Outcome(PlanId plan, boolean now) {}

    public record Confirmation(Actor actor, IntakeId intake) implements Command {}
}
