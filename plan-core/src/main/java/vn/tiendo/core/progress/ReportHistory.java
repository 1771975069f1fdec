package vn.tiendo.core.progress;

import java.util.List;
import java.util.Optional;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.document.store.StoredFile;
import vn.tiendo.core.document.store.StoredFileId;
import vn.tiendo.core.obligation.ObligationId;

/** The reading side of reports. */
public interface ReportHistory {
    List<ReportRow> of(ObligationId obligation);

    /** A file of evidence, when the actor may see the obligation it belongs to. */
    Optional<StoredFile> evidence(StoredFileId file, Visibility visibility);
}
