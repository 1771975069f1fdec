package vn.tiendo.core.drafting.basis;

import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyEntry;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.plan.PlanStatus;
import vn.tiendo.core.plan.register.PlanRegister;
import vn.tiendo.core.plan.register.PlanRow;
import vn.tiendo.core.shared.PageOf;

/** The plans somebody could carry out: in force, visible, issued neither by the own body nor by one below it. */
@Named
@RequiredArgsConstructor
public class FindParents {
    private static final int ENOUGH = 50;
    private static final int MOST_PAGES = 10;

    private final PlanRegister register;

    /** Newest first, about fifty at most; {@code text} is looked for in symbol and subject, null for any. */
    public List<PlanRow> of(Actor actor, BodyCatalogue catalogue, @Nullable String text) {
        List<PlanRow> found = new ArrayList<>();
        PageOf<PlanRow> page;
        int number = 0;
        do {
            page = register.page(Visibility.of(actor), PlanStatus.inForce(), text, number++);
            page.rows().stream()
                    .filter(row -> !isOrIsBelow(row.issuer(), actor, catalogue))
                    .forEach(found::add);
        } while (page.hasNext() && found.size() < ENOUGH && number < MOST_PAGES);
        return found;
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
