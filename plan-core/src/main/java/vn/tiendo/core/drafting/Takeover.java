package vn.tiendo.core.drafting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.TaskId;
import vn.tiendo.core.shared.RuleViolation;

/** What a drafted plan did with one task its body was given from above: taken over, adapted, or skipped with a reason. */
@Entity
@Table(name = "takeover")
@Getter
public class Takeover {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TakeoverId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_task_id"))
    private TaskId parentTask;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private @Nullable String reason;

    /** Nhận nguyên, nhận có điều chỉnh, không nhận. */
    public enum Decision {
        TAKE,
        ADAPT,
        SKIP
    }

    @SuppressWarnings("NullAway.Init")
    protected Takeover() {}

    public Takeover(PlanId plan, TaskId parentTask, Decision decision, @Nullable String reason) {
        this.id = TakeoverId.next();
        this.plan = plan;
        this.parentTask = parentTask;
        this.decision = decision;
        this.reason = reasonFor(decision, reason);
    }

    /** Decides anew. */
    void decide(Decision other, @Nullable String why) {
        reason = reasonFor(other, why);
        decision = other;
    }

    private static @Nullable String reasonFor(Decision decision, @Nullable String reason) {
        String given = reason == null ? "" : reason.strip();
        if (decision == Decision.SKIP && given.isEmpty()) {
            throw RuleViolation.on("reason", "drafting.skip.reasonMissing");
        }
        return given.isEmpty() ? null : given;
    }
}
