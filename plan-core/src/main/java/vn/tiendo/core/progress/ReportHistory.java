package vn.tiendo.core.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.document.store.StoredFile;
import vn.tiendo.core.document.store.StoredFileId;
import vn.tiendo.core.obligation.ObligationId;

/** The reading side of reports. */
public interface ReportHistory {
    List<ReportRow> of(ObligationId obligation);

    /** What was said of the newest report on each of these; absent where nothing was said yet. */
    Map<ObligationId, ReportRow.Said> lastSaid(Set<ObligationId> obligations);

    /** A file of evidence, when the actor may see the obligation it belongs to. */
    Optional<StoredFile> evidence(StoredFileId file, Visibility visibility);
}
