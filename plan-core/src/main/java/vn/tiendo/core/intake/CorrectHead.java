package vn.tiendo.core.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.intake.naming.Rematch;
import vn.tiendo.core.plan.Signature;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.StaleData;
import vn.tiendo.core.shared.UseCase;

/** Corrects what was read of the head, the signature, the recipients and the documents cited. */
@UseCase
@RequiredArgsConstructor
public class CorrectHead {
    private final Intakes intakes;
    private final Bodies bodies;
    private final Clock clock;

    public void correct(Correction command) {
        Intake intake = intakes.byId(command.intake()).orElseThrow(() -> new NotFound(command.intake()));
        Permissions.requireFor(command.actor(), intake.getBody(), Role.CLERK);
        StaleData.check(intake.getId(), command.seenVersion(), intake.seenVersion());
        if (command.head().subject().isBlank()) {
            throw RuleViolation.on("subject", "intake.subject.missing");
        }
        boolean issuerKnown = intake.getHead().issuer() != null;
        intake.correctHead(command.head(), command.signature(), command.recipients());
        intake.keepCitations(command.citations());
        intake.reportThrough(command.focal());
        if (!issuerKnown && command.head().issuer() != null) {
            Rematch.of(intake, bodies.on(LocalDate.now(clock)));
        }
    }

    public record Correction(
            Actor actor,
            IntakeId intake,
            long seenVersion,
            IntakeHead head,
            @Nullable BodyId focal,
            Signature signature,
            List<String> recipients,
            List<IntakeCitation> citations)
            implements Command {}
}
