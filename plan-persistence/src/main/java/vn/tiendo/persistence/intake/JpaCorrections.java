package vn.tiendo.persistence.intake;

import jakarta.persistence.EntityManager;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.core.intake.ProposalId;
import vn.tiendo.core.intake.correction.Correction;
import vn.tiendo.core.intake.correction.Corrections;

@Repository
@Transactional
@RequiredArgsConstructor
class JpaCorrections implements Corrections {
    private final EntityManager entities;

    @Override
    public void add(Correction correction) {
        entities.persist(correction);
    }

    @Override
    public void remove(Correction correction) {
        entities.remove(correction);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Correction> of(ProposalId proposal) {
        return entities.createQuery(
                        "select c from Correction c where c.proposal = :proposal order by c.decision.at, c.id.value",
                        Correction.class)
                .setParameter("proposal", proposal)
                .getResultList();
    }
}
