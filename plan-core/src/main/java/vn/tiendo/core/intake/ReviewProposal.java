package vn.tiendo.core.intake;

import java.time.Clock;
import java.util.List;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.StaleData;
import vn.tiendo.core.shared.UseCase;

/** A person says what a proposal is: accepts, corrects, drops, reopens, merges it into the one above, or splits it. */
@UseCase
@RequiredArgsConstructor
public class ReviewProposal {
    private final Intakes intakes;
    private final Clock clock;

    public void review(ProposalReview command) {
        Intake intake = intakes.byId(command.intake()).orElseThrow(() -> new NotFound(command.intake()));
        Permissions.requireFor(command.actor(), intake.getBody(), Role.CLERK);
        intake.mustBeOpen();
        Proposal proposal = intake.proposal(command.proposal());
        StaleData.check(proposal.getId(), command.seenVersion(), proposal.seenVersion());
        Proposal.Decision decision = new Proposal.Decision(command.actor().person(), clock.instant());
        changed(intake, proposal, command.change()).forEach(one -> one.decided(decision));
    }

    private static List<Proposal> changed(Intake intake, Proposal proposal, Change change) {
        return switch (change) {
            case Change.Accept ignored -> {
                proposal.accept();
                yield List.of(proposal);
            }
            case Change.Drop ignored -> {
                proposal.drop();
                yield List.of(proposal);
            }
            case Change.Correct(ProposalContent content) -> {
                proposal.correct(content);
                yield List.of(proposal);
            }
            case Change.Reopen ignored -> intake.reopen(proposal);
            case Change.MergeUp ignored -> intake.mergeUp(proposal);
            case Change.Split(int at) -> intake.split(proposal, at);
        };
    }

    /** What is to become of a proposal. */
    public sealed interface Change {
        record Accept() implements Change {}

        record Drop() implements Change {}

        record Reopen() implements Change {}

        record Correct(ProposalContent content) implements Change {}

        record MergeUp() implements Change {}

        /** {@code at} is an offset into the proposal's text. */
        record Split(int at) implements Change {}
    }

    public record ProposalReview(Actor actor, IntakeId intake, ProposalId proposal, long seenVersion, Change change)
            implements Command {}
}
