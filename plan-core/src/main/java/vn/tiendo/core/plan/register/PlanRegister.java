package vn.tiendo.core.plan.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PlanStatus;
import vn.tiendo.core.plan.Task;
import vn.tiendo.core.shared.PageOf;

/** The reading side of plans. */
public interface PlanRegister {
    /** Newest first; {@code text} is found without regard to marks, null for any; no statuses for all. */
    PageOf<PlanRow> page(Visibility visibility, Set<PlanStatus> statuses, @Nullable String text, int page);

    /** True when the actor may read the plan: issuer, drafter, overseer, or someone it gives work to. */
    boolean visible(PlanId plan, Visibility visibility);

    /** The plans waiting for this actor to approve or issue, or sent back to this actor's body. */
    List<PlanRow> waitingFor(Actor actor);

    /** What of a superior's plan falls to this actor's body: its tasks, directly or by a group. */
    List<Task> shareOf(PlanId parent, Actor actor);

    /** The documents a plan carries out, rests on or mentions. */
    List<RelatedRow> related(PlanId plan);

    /** The plans that carry this one out. */
    List<PlanRow> carriedOutBy(PlanId plan);

    /** The plan a directive is, when the application holds it. */
    Optional<PlanRow> find(PlanId plan);
}
