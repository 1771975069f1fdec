package vn.tiendo.persistence.drafting;

import jakarta.persistence.EntityManager;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.core.drafting.Takeover;
import vn.tiendo.core.drafting.Takeovers;
import vn.tiendo.core.plan.PlanId;

@Repository
@Transactional
@RequiredArgsConstructor
class JpaTakeovers implements Takeovers {
    private final EntityManager entities;

    @Override
    public void add(Takeover takeover) {
        entities.persist(takeover);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Takeover> of(PlanId plan) {
        return entities.createQuery("select t from Takeover t where t.plan = :plan order by t.id.value", Takeover.class)
                .setParameter("plan", plan)
                .getResultList();
    }
}
