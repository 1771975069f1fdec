package vn.tiendo.core.intake;

import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.UseCase;

/** Accepts at one go every proposal in which nothing is left open. */
@UseCase
@RequiredArgsConstructor
public class AcceptCertain {
    private final Intakes intakes;

    /** How many were accepted. */
    public int accept(Acceptance command) {
        Intake intake = intakes.byId(command.intake()).orElseThrow(() -> new NotFound(command.intake()));
        Permissions.requireFor(command.actor(), intake.getBody(), Role.CLERK);
        intake.mustBeOpen();
        int accepted = 0;
        for (Proposal proposal : intake.getProposals()) {
            if (proposal.getState() == ProposalState.PENDING && proposal.certain()) {
                proposal.accept();
                accepted++;
            }
        }
        return accepted;
    }

    public record Acceptance(Actor actor, IntakeId intake) implements Command {}
}
