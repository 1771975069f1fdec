package vn.tiendo.core.drafting.basis;

import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyEntry;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.plan.PlanStatus;
import vn.tiendo.core.plan.register.PlanRegister;
import vn.tiendo.core.plan.register.PlanRow;

/** The plans somebody could carry out: in force, visible, issued neither by the own body nor by one below it. */
@Named
@RequiredArgsConstructor
public class FindParents {
    private final PlanRegister register;
    private final Bodies bodies;
    private final Clock clock;

    /** Newest first; {@code text} is looked for in symbol and subject, null for any. */
    public List<PlanRow> of(Actor actor, @Nullable String text) {
        BodyCatalogue catalogue = bodies.on(LocalDate.now(clock));
        return register.page(Visibility.of(actor), PlanStatus.inForce(), text, 0).rows().stream()
                .filter(row -> !isOrIsBelow(row.issuer(), actor, catalogue))
                .toList();
    }

    private static boolean isOrIsBelow(BodyId issuer, Actor actor, BodyCatalogue catalogue) {
        BodyId at = issuer;
        while (at != null) {
            if (actor.speaksFor(at)) {
                return true;
            }
            at = catalogue.find(at).map(BodyEntry::parent).orElse(null);
        }
        return false;
    }
}
