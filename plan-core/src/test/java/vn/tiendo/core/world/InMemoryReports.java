package vn.tiendo.core.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.core.obligation.ObligationId;
import vn.tiendo.core.progress.ProgressReport;
import vn.tiendo.core.progress.ProgressReportId;
import vn.tiendo.core.progress.ProgressReports;
import vn.tiendo.core.progress.Review;

/** Reports and reviews without a database. */
public final class InMemoryReports implements ProgressReports {
    private final List<ProgressReport> reports = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();

    @Override
    public void add(ProgressReport report) {
        reports.add(report);
    }

    @Override
    public void add(Review review) {
        reviews.add(review);
    }

    @Override
    public Optional<ProgressReport> byId(ProgressReportId id) {
        return reports.stream().filter(r -> r.getId().equals(id)).findFirst();
    }

    @Override
    public Optional<ProgressReport> latestOn(ObligationId obligation) {
        return reports.reversed().stream()
                .filter(r -> r.getObligation().equals(obligation))
                .findFirst();
    }

    @Override
    public Optional<ProgressReport> latestAcceptedOn(ObligationId obligation) {
        return reports.reversed().stream()
                .filter(r -> r.getObligation().equals(obligation) && accepted(r))
                .findFirst();
    }

    private boolean accepted(ProgressReport report) {
        return reviews.stream().anyMatch(v -> v.getReport().equals(report.getId()) && v.isAccepted());
    }
}
