package vn.tiendo.core.drafting.basis;

import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.directive.Directive;
import vn.tiendo.core.directive.Directives;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.register.PlanRegister;
import vn.tiendo.core.shared.NotFound;

/** The registered documents behind a choice, in the order they were chosen; one typed by hand is registered. */
@Named
@RequiredArgsConstructor
public class FindCarriedOut {
    private final Directives directives;
    private final PlanRegister register;

    public List<Directive> of(CarriedOut chosen, Actor actor) {
        List<Directive> found = new ArrayList<>();
        chosen.plans().forEach(id -> found.add(held(id, actor)));
        chosen.directives().forEach(id -> found.add(directives.byId(id).orElseThrow(() -> new NotFound(id))));
        NamedDirective byHand = chosen.byHand();
        if (byHand != null) {
            found.add(named(byHand));
        }
        return found.stream().distinct().toList();
    }

    private Directive held(PlanId plan, Actor actor) {
        if (!register.visible(plan, Visibility.of(actor))) {
            throw new NotFound(plan);
        }
        return directives.ofPlan(plan.value()).orElseThrow(() -> new NotFound(plan));
    }

    private Directive named(NamedDirective byHand) {
        return directives
                .bySymbol(byHand.symbol(), byHand.issuedOn())
                .filter(byHand::is)
                .orElseGet(() -> {
                    Directive added = byHand.registered();
                    directives.add(added);
                    return added;
                });
    }
}
