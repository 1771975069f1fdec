package vn.tiendo.core.progress;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.store.StoredFileId;

/** One report as the history of an obligation shows it, newest first. */
public record ReportRow(
        ProgressReportId id,
        String reporter,
        Instant at,
        Account account,
        List<EvidenceRow> evidence,
        @Nullable Said said) {
    /** One file. {@code size} in bytes. */
    public record EvidenceRow(StoredFileId id, String name, int size) {}

    /** What the reviewer said. */
    public record Said(boolean accepted, @Nullable String reason, String reviewer, Instant at) {}
}
