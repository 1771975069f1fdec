package vn.tiendo.core.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.PersonId;
import vn.tiendo.core.shared.Ids;
import vn.tiendo.core.shared.RuleViolation;

/** What the focal body said of a report (xác nhận, trả lại); at most one for each report. */
@Entity
@Table(name = "review")
@Getter
public class Review {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "report_id"))
    private ProgressReportId report;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reviewed_by"))
    private PersonId reviewedBy;

    private Instant reviewedAt;
    private boolean accepted;

    /** Why it was sent back; null when accepted without a word. */
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    private Review(ProgressReportId report, PersonId by, Instant at, boolean accepted, @Nullable String reason) {
        this.id = Ids.next();
        this.report = report;
        this.reviewedBy = by;
        this.reviewedAt = at;
        this.accepted = accepted;
        this.reason = reason;
    }

    public static Review accepting(ProgressReportId report, PersonId by, Instant at) {
        return new Review(report, by, at, true, null);
    }

    public static Review returning(ProgressReportId report, PersonId by, Instant at, String reason) {
        if (reason.isBlank()) {
            throw RuleViolation.on("reason", "progress.review.reasonMissing");
        }
        return new Review(report, by, at, false, reason.strip());
    }
}
