package vn.tiendo.persistence.obligation;

import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.core.obligation.Obligation;
import vn.tiendo.core.obligation.ObligationId;
import vn.tiendo.core.obligation.Obligations;
import vn.tiendo.core.obligation.Owed;
import vn.tiendo.core.plan.PlanId;

@Transactional(readOnly = true)
interface JpaObligations extends Repository<Obligation, ObligationId>, Obligations {
    @Transactional
    Obligation save(Obligation obligation);

    Optional<Obligation> findById(ObligationId id);

    @Override
    @Transactional
    default void add(Obligation obligation) {
        save(obligation);
    }

    @Override
    default Optional<Obligation> byId(ObligationId id) {
        return findById(id);
    }

    @Override
    @Query("""
            select new vn.tiendo.core.obligation.Owed(o.promise.source, o.body, o.slot.key)
            from Obligation o where o.promise.plan = :plan
            """)
    Set<Owed> owedUnder(PlanId plan);
}
