package vn.tiendo.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.people.People;
import vn.tiendo.core.document.store.StoredText;
import vn.tiendo.core.document.store.StoredTexts;
import vn.tiendo.core.obligation.LayOutObligations;
import vn.tiendo.core.obligation.Obligation;
import vn.tiendo.core.obligation.Obligations;
import vn.tiendo.core.obligation.Policies;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.shared.Percent;
import vn.tiendo.core.world.SamplePlan;
import vn.tiendo.core.world.SampleTree;

/** The sample tree with an issued plan: on 20 November 2026 one task is overdue, the communes' reports are yet to come. */
public final class SampleWorld {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate ASSIGNED = LocalDate.of(2026, 1, 16);

    public final SampleTree tree;
    public final Plan plan;

    private final EntityManager entities;
    private final Plans plans;
    private final StoredTexts texts;
    private final LayOutObligations layOut;

    public SampleWorld(Beans beans, EntityManager entities) {
        this.entities = entities;
        this.plans = beans.plans();
        this.texts = beans.texts();
        this.layOut = new LayOutObligations(beans.obligations(), beans.bodies(), beans.policies());
        this.tree = new SampleTree(beans.bodies(), beans.people());
        this.plan = issue(tree.province, "12");
    }

    /** The ports a world is made through. */
    public record Beans(
            Bodies bodies, People people, Plans plans, StoredTexts texts, Obligations obligations, Policies policies) {}

    public Plan issue(BodyId issuer, String number) {
        StoredText text = SamplePlan.text();
        texts.add(text);
        Plan issued = SamplePlan.issued(tree, issuer, text, number);
        plans.add(issued);
        layOut.of(issued, ASSIGNED);
        flush();
        return issued;
    }

    public Obligation owedBy(BodyId body) {
        return entities.createQuery("select o from Obligation o where o.body = :body order by o.due", Obligation.class)
                .setParameter("body", body)
                .getResultList()
                .getFirst();
    }

    public void report(Obligation obligation, int percent, LocalDate on) {
        obligation.reported(new Percent(percent), on, Instant.parse(on + "T03:00:00Z"));
        flush();
    }

    /** So that statements in SQL see what the aggregates did, and no promise of a reference is left open. */
    public void flush() {
        entities.flush();
        List.of("all immediate", "all deferred")
                .forEach(when ->
                        entities.createNativeQuery("set constraints " + when).executeUpdate());
    }
}
