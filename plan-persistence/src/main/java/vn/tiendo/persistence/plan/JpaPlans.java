package vn.tiendo.persistence.plan;

import java.util.Optional;
import org.hibernate.Hibernate;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.Plans;

/** A plan comes whole, so that it can be read after the transaction has ended. */
@Transactional(readOnly = true)
interface JpaPlans extends Repository<Plan, PlanId>, Plans {
    @Transactional
    Plan save(Plan plan);

    Optional<Plan> findById(PlanId id);

    @Override
    @Transactional
    default void add(Plan plan) {
        save(plan);
    }

    @Override
    default Optional<Plan> byId(PlanId id) {
        return findById(id).map(JpaPlans::whole);
    }

    @Override
    @Query("""
            select count(*) > 0 from Plan p
            where p.issuer = :issuer and p.symbol = :symbol and year(p.issuedOn) = :year
            """)
    boolean numberTaken(BodyId issuer, String symbol, int year);

    private static Plan whole(Plan plan) {
        Hibernate.initialize(plan.getRecipients());
        Hibernate.initialize(plan.getRelations());
        Hibernate.initialize(plan.getSections());
        plan.getTasks().forEach(task -> Hibernate.initialize(task.getAssignments()));
        plan.getReportDuties().forEach(duty -> Hibernate.initialize(duty.getReporters()));
        return plan;
    }
}
