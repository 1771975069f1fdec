package vn.tiendo.persistence.intake;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.hibernate.Hibernate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.IntakeHead;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.IntakeStatus;
import vn.tiendo.core.intake.Intakes;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.plan.PlanId;

/** An intake comes whole, so that it can be read after the transaction has ended. */
@Repository
@Transactional
@RequiredArgsConstructor
class JpaIntakes implements Intakes {
    private final EntityManager entities;
    private final SqlIntakeList list;

    @Override
    public void add(Intake intake) {
        entities.persist(intake);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Intake> byId(IntakeId id) {
        return Optional.ofNullable(entities.find(Intake.class, id)).map(this::whole);
    }

    @Override
    public Optional<Intake> byIdAlone(IntakeId id) {
        return Optional.ofNullable(entities.find(Intake.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(this::whole);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Intake> sameFile(BodyId body, String sha256) {
        return entities.createQuery(
                        "select i from Intake i where i.body = :body and i.sha256 = :sha256 and i.status <> :aside",
                        Intake.class)
                .setParameter("body", body)
                .setParameter("sha256", sha256)
                .setParameter("aside", IntakeStatus.DISCARDED)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<IntakeHead> headOf(PlanId plan) {
        return entities.createQuery("select i from Intake i where i.plan = :plan", Intake.class)
                .setParameter("plan", plan)
                .getResultStream()
                .findFirst()
                .map(Intake::getHead);
    }

    @Override
    @Transactional(readOnly = true)
    public List<IntakeRow> of(BodyId body) {
        // what was added in this transaction must be found too
        entities.flush();
        return list.of(body);
    }

    /** As many statements for four hundred proposals as for one. */
    private Intake whole(Intake intake) {
        Hibernate.initialize(intake.getRecipients());
        Hibernate.initialize(intake.getCitations());
        Hibernate.initialize(intake.getProposals());
        entities.createQuery(
                        "select p from Intake i join i.proposals p left join fetch p.assignments where i = :intake",
                        Proposal.class)
                .setParameter("intake", intake)
                .getResultList();
        return intake;
    }
}
