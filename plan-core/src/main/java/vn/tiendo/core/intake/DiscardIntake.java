package vn.tiendo.core.intake;

import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.UseCase;

/** Puts a read-in document aside; the file stays, the same bytes may be read in anew. */
@UseCase
@RequiredArgsConstructor
public class DiscardIntake {
    private final Intakes intakes;

    public void discard(Discarding command) {
        Intake intake = intakes.byIdAlone(command.intake()).orElseThrow(() -> new NotFound(command.intake()));
        Permissions.requireFor(command.actor(), intake.getBody(), Role.CLERK);
        intake.discard();
    }

    public record Discarding(Actor actor, IntakeId intake) implements Command {}
}
