package vn.tiendo.core.progress;

import java.util.Optional;
import vn.tiendo.core.obligation.ObligationId;

/** The reports handed in, and what was said of them. */
public interface ProgressReports {
    void add(ProgressReport report);

    void add(Review review);

    Optional<ProgressReport> byId(ProgressReportId id);

    /** The newest report on an obligation. */
    Optional<ProgressReport> latestOn(ObligationId obligation);

    /** The newest report on an obligation that was accepted. */
    Optional<ProgressReport> latestAcceptedOn(ObligationId obligation);
}
