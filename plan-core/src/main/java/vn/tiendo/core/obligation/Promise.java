package vn.tiendo.core.obligation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PromiseKind;

/** What an obligation comes from: a plan's task or report duty. */
@Embeddable
public record Promise(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
        PlanId plan,

        @Enumerated(EnumType.STRING) @Column(name = "source_kind")
        PromiseKind kind,

        @Column(name = "source_id") UUID source) {}
