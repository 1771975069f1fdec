package vn.tiendo.core.plan.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PlanStatus;

/** One plan as a list shows it. */
public record PlanRow(
        PlanId id,
        String symbol,
        String subject,
        BodyId issuer,
        String issuerName,
        @Nullable LocalDate issuedOn,
        PlanStatus status,
        int tasks,
        int reportDuties) {}
