package vn.tiendo.core.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lombok.Getter;
import vn.tiendo.core.body.PersonId;
import vn.tiendo.core.document.store.StoredFileId;
import vn.tiendo.core.obligation.ObligationId;

/** One report on one obligation (báo cáo tiến độ). Never changed: what was wrong is told anew in the next. */
@Entity
@Table(name = "progress_report")
@Getter
public class ProgressReport {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProgressReportId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "obligation_id"))
    private ObligationId obligation;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reported_by"))
    private PersonId reportedBy;

    private Instant reportedAt;

    @Embedded
    private Account account;

    /** Files that show it (minh chứng). */
    @ElementCollection
    @CollectionTable(name = "evidence", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "ordinal")
    @AttributeOverride(name = "value", column = @Column(name = "file_id"))
    private List<StoredFileId> evidence = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ProgressReport() {}

    public ProgressReport(
            ObligationId obligation, PersonId by, Instant at, Account account, List<StoredFileId> evidence) {
        this.id = ProgressReportId.next();
        this.obligation = obligation;
        this.reportedBy = by;
        this.reportedAt = at;
        this.account = account;
        this.evidence.addAll(evidence);
    }
}
