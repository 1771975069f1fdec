package vn.tiendo.core.obligation;

import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.directive.Directive;
import vn.tiendo.core.directive.Directives;
import vn.tiendo.core.directive.DocumentSymbol;
import vn.tiendo.core.document.store.StoredTextId;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.StaleData;
import vn.tiendo.core.shared.UseCase;

/** Gives an approved plan its number and day, freezes its text, and lays out who owes what by when. */
@UseCase
@RequiredArgsConstructor
public class IssuePlan {
    private final Plans plans;
    private final Bodies bodies;
    private final Directives directives;
    private final FreezeText freezeText;
    private final LayOutObligations layOut;
    private final Clock clock;

    /** The number of obligations it made. */
    public int issue(Issue command) {
        Plan plan = plans.byId(command.plan()).orElseThrow(() -> new NotFound(command.plan()));
        Permissions.requireFor(
                command.actor(),
                command.actor().speaksFor(plan.getIssuer()) ? plan.getIssuer() : plan.getDraftingBody(),
                Role.CLERK,
                Role.HEAD,
                Role.LEADER);
        StaleData.check(plan.getId(), command.seenVersion(), plan.seenVersion());
        Body issuer = bodies.byId(plan.getIssuer()).orElseThrow(() -> new NotFound(plan.getIssuer()));
        DocumentSymbol symbol = symbol(command, plan, issuer);
        StoredTextId text = freezeText.of(plan);
        plan.issue(symbol, command.issuedOn(), text);
        register(plan, issuer.nameOn(command.issuedOn()).name());
        return layOut.of(plan, LocalDate.now(clock));
    }

    private DocumentSymbol symbol(Issue command, Plan plan, Body issuer) {
        String number = command.number().strip();
        if (!number.matches("\\d{1,5}[a-z]?")) {
            throw RuleViolation.on("number", "plan.issue.numberMalformed");
        }
        if (command.issuedOn().isAfter(LocalDate.now(clock))) {
            throw RuleViolation.on("issuedOn", "plan.issue.inFuture");
        }
        String bodyCode = command.bodyCode() == null || command.bodyCode().isBlank()
                ? (issuer.getCode() == null ? "" : issuer.getCode())
                : command.bodyCode().strip();
        DocumentSymbol symbol =
                new DocumentSymbol(issuer.getSystem(), number, plan.getType().getCode(), bodyCode);
        if (plans.numberTaken(
                plan.getIssuer(), symbol.text(), command.issuedOn().getYear())) {
            throw RuleViolation.on("number", "plan.issue.numberTaken", symbol.text());
        }
        return symbol;
    }

    private void register(Plan plan, String issuerName) {
        Directive directive = directives
                .bySymbol(plan.getSymbol(), plan.getIssuedOn())
                // two communes may issue 05/KH-UBND on one day
                .filter(known -> known.getPlanId() == null)
                .orElseGet(() -> {
                    Directive added = new Directive(
                            plan.getType().getTitle(), plan.getSymbol(), plan.getIssuedOn(), issuerName, null);
                    directives.add(added);
                    return added;
                });
        directive.heldAs(plan.getId().value(), issuerName, plan.getHead().subject());
    }

    /**
     * @param bodyCode the issuer's part of the symbol; null or blank for the code kept with the body
     * @param number digits, with a letter if need be
     */
    public record Issue(
            Actor actor,
            PlanId plan,
            long seenVersion,
            String number,
            LocalDate issuedOn,
            @org.jspecify.annotations.Nullable String bodyCode)
            implements Command {}
}
