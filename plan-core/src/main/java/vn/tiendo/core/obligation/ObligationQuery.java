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
     * @param awaitingReview only what was reported and neither accepted nor returned yet
     * @param whose whether the actor's body must be the one that owes, or the one that reviews
     */
    public record Narrowing(
            @Nullable BodyId body,
            @Nullable PlanId plan,
            @Nullable String text,
            @Nullable Integer dueWithinDays,
            boolean awaitingReview,
            Whose whose) {
        public static final Narrowing NONE = new Narrowing(null, null, null, null, false, Whose.ANYBODYS);

        public static Narrowing under(PlanId plan) {
            return new Narrowing(null, plan, null, null, false, Whose.ANYBODYS);
        }

        /** What the actor's own body, or the one it acts for, owes. */
        public static final Narrowing OWED = new Narrowing(null, null, null, null, false, Whose.OWED);

        /** What the actor's body has handed in and waits to hear of. */
        public static final Narrowing HANDED_IN = new Narrowing(null, null, null, null, true, Whose.OWED);

        /** What waits for the actor's body to accept or return. */
        public static final Narrowing TO_REVIEW = new Narrowing(null, null, null, null, true, Whose.REVIEWED);
    }

    /** What the actor's body, or the one it acts for, has to do with the rows. */
    public enum Whose {
        ANYBODYS,
        OWED,
        REVIEWED
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
