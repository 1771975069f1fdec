package vn.tiendo.persistence.shared;

import vn.tiendo.core.body.Visibility;

/**
 * {@link Visibility} as conditions: the one place that says in SQL what an actor may see. Lists, counts, search and single
 * look-ups all ask here.
 */
public final class VisibilityPredicate {
    private final String own;
    private final String below;

    public VisibilityPredicate(Visibility visibility, Where where) {
        String body = where.value(visibility.body().value());
        String root = where.value(visibility.root().value());
        this.own = "(" + body + ", " + root + ")";
        this.below = "(select body_id from body_ancestor where ancestor_id = " + root + ")";
    }

    /**
     * Of {@code obligation o, plan p}: owed by the actor's body or one below it, reviewed by it, or under a plan it issued,
     * drafted or follows up.
     */
    public String obligation() {
        return """
                o.body_id in OWN or o.body_id in BELOW or o.reviewer_id in OWN
                or p.issuer_id in OWN or p.drafting_body_id in OWN or p.focal_id in OWN
                """.replace("OWN", own).replace("BELOW", below);
    }

    /**
     * Of {@code plan p}. A draft: its issuer and the body that drafts it. Once issued also who follows it up, who oversees the issuer, who owes
     * or reviews something under it, and who is named to cooperate.
     */
    public String plan() {
        return """
                p.drafting_body_id in OWN or p.issuer_id in OWN
                or p.status in ('ISSUED', 'CONCLUDED') and (
                    p.focal_id in OWN
                    or p.issuer_id in BELOW
                    or p.id in (
                        select plan_id from obligation where body_id in OWN
                        union all select plan_id from obligation where body_id in BELOW
                        union all select plan_id from obligation where reviewer_id in OWN)
                    or p.id in (
                        select named.plan_id from plan_task named
                        join task_assignment a on a.task_id = named.id
                        where ASSIGNED))
                """.replace("ASSIGNED", assigned()).replace("OWN", own).replace("BELOW", below);
    }

    /** Of {@code task_assignment a}: it names the actor's body, itself or as a member of a group. */
    public String assigned() {
        return """
                a.body_id in OWN
                or exists (select from body_group_member m where m.group_id = a.group_id and m.body_id in OWN)
                """.replace("OWN", own);
    }
}
