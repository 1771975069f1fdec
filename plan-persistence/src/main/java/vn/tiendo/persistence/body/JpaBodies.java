package vn.tiendo.persistence.body;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.hibernate.Hibernate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyGroup;
import vn.tiendo.core.body.BodyId;

@Repository
@Transactional
@RequiredArgsConstructor
class JpaBodies implements Bodies {
    private final EntityManager entities;
    private final SqlBodyCatalogue catalogue;

    @Override
    public void add(Body body) {
        entities.persist(body);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Body> byId(BodyId id) {
        return Optional.ofNullable(entities.find(Body.class, id)).map(JpaBodies::whole);
    }

    @Override
    public void add(BodyGroup group) {
        entities.persist(group);
    }

    @Override
    @Transactional(readOnly = true)
    public BodyCatalogue on(LocalDate day) {
        // what was added in this transaction must be found too
        entities.flush();
        return catalogue.on(day);
    }

    private static Body whole(Body body) {
        Hibernate.initialize(body.getNames());
        Hibernate.initialize(body.getAliases());
        return body;
    }
}
