package vn.tiendo.persistence;

import jakarta.persistence.EntityManager;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.body.people.People;
import vn.tiendo.core.document.store.StoredTexts;
import vn.tiendo.core.obligation.AsOf;
import vn.tiendo.core.obligation.ObligationQuery;
import vn.tiendo.core.obligation.ObligationQuery.Narrowing;
import vn.tiendo.core.obligation.ObligationQuery.Whose;
import vn.tiendo.core.obligation.Obligations;
import vn.tiendo.core.obligation.Policies;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.world.SampleTree;

/** A test of the reading side, in a world planted anew for each method. */
@PersistenceTest
public abstract class WithSampleWorld {
    protected static final AsOf AS_OF = new AsOf(SampleWorld.TODAY, 5);

    @Autowired
    protected EntityManager entities;

    protected SampleWorld world;
    protected SampleTree tree;

    @BeforeEach
    void plant(
            @Autowired Bodies bodies,
            @Autowired People people,
            @Autowired Plans plans,
            @Autowired StoredTexts texts,
            @Autowired Obligations obligations,
            @Autowired Policies policies) {
        world = new SampleWorld(new SampleWorld.Beans(bodies, people, plans, texts, obligations, policies), entities);
        tree = world.tree;
    }

    protected Visibility seenBy(BodyId body) {
        Actor actor = tree.actor(body, Role.CLERK);
        return Visibility.of(actor);
    }

    protected ObligationQuery allFor(BodyId body) {
        return ObligationQuery.all(seenBy(body), AS_OF);
    }

    protected ObligationQuery only(BodyId body, Standing... standings) {
        return allFor(body).of(null, Set.of(standings));
    }

    protected static Narrowing text(String words) {
        return new Narrowing(null, null, words, null, false, Whose.ANYBODYS);
    }
}
