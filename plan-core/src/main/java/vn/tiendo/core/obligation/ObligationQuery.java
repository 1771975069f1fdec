package vn.tiendo.core.obligation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PromiseKind;

/** A question to the register of obligations; every part but the first two may be open. */
public record ObligationQuery(
        Visibility visibility, AsOf asOf, @Nullable PromiseKind kind, Set<Standing> standings, Narrowing narrowing) {

    /**
     * Further conditions.
     *
     * @param text words to find without regard to marks; null for any
     * @param dueWithinDays open and due between today and that many days on; null for any
     * @param awaitingMyReview only reports waiting for the actor's body to accept or return
     * @param mine only what the actor's own body, or the one it acts for, owes
     */
    public record Narrowing(
            @Nullable BodyId body,
            @Nullable PlanId plan,
            @Nullable String text,
            @Nullable Integer dueWithinDays,
            boolean awaitingMyReview,
            boolean mine) {
        public static final Narrowing NONE = new Narrowing(null, null, null, null, false, false);
    }

    public ObligationQuery with(Narrowing other) {
        return new ObligationQuery(visibility, asOf, kind, standings, other);
    }

    public ObligationQuery of(@Nullable PromiseKind otherKind, Set<Standing> otherStandings) {
        return new ObligationQuery(visibility, asOf, otherKind, otherStandings, narrowing);
    }

    /** Everything the actor may see. */
    public static ObligationQuery all(Visibility visibility, AsOf asOf) {
        return new ObligationQuery(visibility, asOf, null, Set.of(), Narrowing.NONE);
    }
}
