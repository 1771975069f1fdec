package vn.tiendo.core.obligation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.shared.Percent;
import vn.tiendo.core.shared.RuleViolation;

/** What one body owes for one period (việc phải làm): the row that is reported on, reviewed and counted. */
@Entity
@Table(name = "obligation")
@Getter
public class Obligation {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ObligationId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private Promise promise;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "body_id"))
    private BodyId body;

    /** Who accepts or returns what is handed in. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reviewer_id"))
    private BodyId reviewer;

    @Embedded
    private Slot slot;

    /** The due day now; the first one stays in the slot for ever. */
    private @Nullable LocalDate due;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "percent"))
    private Percent percent = Percent.NONE;

    private @Nullable Instant reportedAt;

    /** The day the result was handed in; null again when it is sent back. */
    private @Nullable LocalDate completedOn;

    private boolean awaitingReview;
    private boolean suspended;

    @SuppressWarnings("NullAway.Init")
    protected Obligation() {}

    public Obligation(Promise promise, BodyId body, BodyId reviewer, Slot slot) {
        this.id = ObligationId.next();
        this.promise = promise;
        this.body = body;
        this.reviewer = reviewer;
        this.slot = slot;
        this.due = slot.due();
    }

    /** Work was reported; all of it (100%) closes the obligation on that day, subject to review. */
    public void reported(Percent done, LocalDate resultDay, Instant at) {
        if (completedOn != null && !awaitingReview) {
            throw new RuleViolation("progress.alreadyAccepted");
        }
        percent = done;
        reportedAt = at;
        awaitingReview = true;
        completedOn = done.complete() ? resultDay : null;
    }

    public void accepted() {
        mustAwaitReview();
        awaitingReview = false;
    }

    /** Sent back: the work is open again, with its old due day and the share that was accepted before. */
    public void returned(Percent acceptedBefore) {
        mustAwaitReview();
        awaitingReview = false;
        completedOn = null;
        percent = acceptedBefore;
    }

    private void mustAwaitReview() {
        if (!awaitingReview) {
            throw new RuleViolation("progress.review.nothingWaiting");
        }
    }

    public StandingFacts facts() {
        return new StandingFacts(due, completedOn, reportedAt != null, suspended);
    }

    public Standing standingAt(AsOf asOf) {
        return Standing.of(facts(), asOf);
    }

    public long seenVersion() {
        return version == null ? 0 : version;
    }
}
