package vn.tiendo.persistence.progress;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.core.obligation.ObligationId;
import vn.tiendo.core.progress.ProgressReport;
import vn.tiendo.core.progress.ProgressReportId;
import vn.tiendo.core.progress.ProgressReports;
import vn.tiendo.core.progress.Review;

@Repository
@Transactional
@RequiredArgsConstructor
class JpaProgressReports implements ProgressReports {
    private final EntityManager entities;

    @Override
    public void add(ProgressReport report) {
        entities.persist(report);
    }

    @Override
    public void add(Review review) {
        entities.persist(review);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ProgressReport> byId(ProgressReportId id) {
        return Optional.ofNullable(entities.find(ProgressReport.class, id));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ProgressReport> latestOn(ObligationId obligation) {
        return newest("""
                select r from ProgressReport r where r.obligation = :obligation
                order by r.reportedAt desc, r.id.value desc
                """, obligation);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ProgressReport> latestAcceptedOn(ObligationId obligation) {
        return newest("""
                select r from ProgressReport r join Review v on v.report = r.id
                where r.obligation = :obligation and v.accepted
                order by r.reportedAt desc, r.id.value desc
                """, obligation);
    }

    private Optional<ProgressReport> newest(String query, ObligationId obligation) {
        return entities.createQuery(query, ProgressReport.class)
                .setParameter("obligation", obligation)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
