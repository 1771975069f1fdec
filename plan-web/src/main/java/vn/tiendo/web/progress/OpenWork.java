package vn.tiendo.web.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.progress.ReportRow;
import vn.tiendo.core.progress.ReportRow.Said;
import vn.tiendo.web.obligation.ObligationLine;

/** One obligation laid open: the reports on it, newest first, and what the actor may do. */
record OpenWork(ObligationLine line, List<ReportRow> reports, boolean mayReport, boolean mayReview) {
    public @Nullable ReportRow newest() {
        return reports.isEmpty() ? null : reports.getFirst();
    }

    public List<ReportRow> older() {
        return reports.isEmpty() ? List.of() : reports.subList(1, reports.size());
    }

    /** What was said when it was sent back, as long as nothing newer was reported. */
    public @Nullable Said returned() {
        ReportRow newest = newest();
        return newest == null || newest.said() == null || newest.said().accepted() ? null : newest.said();
    }
}
