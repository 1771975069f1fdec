package vn.tiendo.core.drafting.basis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.directive.DirectiveId;
import vn.tiendo.core.plan.PlanId;

/**
 * The documents somebody chose to carry out (thực hiện): plans the application holds, other registered documents, and
 * one typed by hand, or null.
 */
public record CarriedOut(
        List<PlanId> plans,
        List<DirectiveId> directives,
        @Nullable NamedDirective byHand) {
    public static final CarriedOut NOTHING = new CarriedOut(List.of(), List.of(), null);

    public CarriedOut {
        plans = List.copyOf(plans);
        directives = List.copyOf(directives);
    }
}
