package vn.tiendo.persistence.plan;

import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Role;
import vn.tiendo.persistence.shared.Where;

/**
 * Whose turn it is with a plan: submitted, a leader's of the issuer or of the body that drafted it; approved, of whoever may
 * issue it there; sent back, of those who drafted it. The list and its figure both ask here.
 */
public final class WaitingPlans {
    private WaitingPlans() {}

    /** Conditions on {@code plan p}. */
    public static Where of(Actor actor) {
        Where where = new Where();
        String own = "(" + where.value(actor.body().value()) + ", "
                + where.value(actor.actsFor().value()) + ")";
        boolean leads = actor.has(Role.HEAD) || actor.has(Role.LEADER);
        boolean issues = leads || actor.has(Role.CLERK);
        boolean drafts = actor.has(Role.CLERK) || actor.has(Role.HEAD);
        where.and("""
                LEADS and p.status = 'SUBMITTED' and (p.issuer_id in OWN or p.drafting_body_id in OWN)
                or ISSUES and p.status = 'APPROVED' and (p.issuer_id in OWN or p.drafting_body_id in OWN)
                or DRAFTS and p.status = 'RETURNED' and p.drafting_body_id in OWN
                """.replace("LEADS", String.valueOf(leads))
                .replace("ISSUES", String.valueOf(issues))
                .replace("DRAFTS", String.valueOf(drafts))
                .replace("OWN", own));
        return where;
    }
}
