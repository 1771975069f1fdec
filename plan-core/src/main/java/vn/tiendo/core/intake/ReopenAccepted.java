package vn.tiendo.core.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.UseCase;

/** Takes back what one person accepted at one go, as far as nobody has said anything of it since. */
@UseCase
@RequiredArgsConstructor
public class ReopenAccepted {
    private final Intakes intakes;
    private final Clock clock;

    /** How many wait again. */
    public int reopen(Reopening command) {
        Intake intake = intakes.byId(command.intake()).orElseThrow(() -> new NotFound(command.intake()));
        Permissions.requireFor(command.actor(), intake.getBody(), Role.CLERK);
        intake.mustBeOpen();
        Proposal.Decision then = new Proposal.Decision(command.actor().person(), command.acceptedAt());
        Proposal.Decision now = new Proposal.Decision(command.actor().person(), clock.instant());
        List<Proposal> accepted = intake.accepted().stream()
                .filter(proposal -> then.equals(proposal.getDecision()))
                .toList();
        accepted.forEach(proposal -> {
            proposal.reopen();
            proposal.decided(now);
        });
        return accepted.size();
    }

    public record Reopening(Actor actor, IntakeId intake, Instant acceptedAt) implements Command {}
}
