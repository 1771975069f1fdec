package vn.tiendo.core.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.plan.PlanId;

/** The documents read in. */
public interface Intakes {
    void add(Intake intake);

    Optional<Intake> byId(IntakeId id);

    /** The same, kept from everybody else until the transaction ends, so that only one confirms. */
    Optional<Intake> byIdAlone(IntakeId id);

    /** The one of this body with the same bytes that was not put aside. */
    Optional<Intake> sameFile(BodyId body, String sha256);

    /** The head of the document that a plan was made of; empty for a plan drafted here. */
    Optional<IntakeHead> headOf(PlanId plan);

    /** The newest of a body first. */
    List<IntakeRow> of(BodyId body);

    /** One read-in document as a list shows it. */
    record IntakeRow(
            IntakeId id,
            String fileName,
            String subject,
            @Nullable String symbol,
            IntakeStatus status,
            Instant uploadedAt,
            int proposals,
            int pending,
            @Nullable PlanId plan) {}
}
