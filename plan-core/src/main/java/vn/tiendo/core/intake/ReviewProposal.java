package vn.tiendo.core.intake;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.document.store.ParsedTexts;
import vn.tiendo.core.document.store.StoredText;
import vn.tiendo.core.document.store.StoredTexts;
import vn.tiendo.core.intake.correction.CorrectedField;
import vn.tiendo.core.intake.correction.NoteCorrections;
import vn.tiendo.core.intake.reading.Clarity;
import vn.tiendo.core.intake.reading.Readings;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.StaleData;
import vn.tiendo.core.shared.UseCase;

/**
 * A person says what a proposal is: accepts, corrects, drops, reopens, merges it into the one above, or splits it. What
 * was chosen instead of what was read is kept.
 */
@UseCase
@RequiredArgsConstructor
public class ReviewProposal {
    private final Intakes intakes;
    private final StoredTexts texts;
    private final ParsedTexts parsed;
    private final NoteCorrections corrections;
    private final Clock clock;

    public void review(ProposalReview command) {
        Intake intake = intakes.byId(command.intake()).orElseThrow(() -> new NotFound(command.intake()));
        Permissions.requireFor(command.actor(), intake.getBody(), Role.CLERK);
        intake.mustBeOpen();
        Proposal proposal = intake.proposal(command.proposal());
        StaleData.check(proposal.getId(), command.seenVersion(), proposal.seenVersion());
        ProposalContent before = proposal.content();
        Proposal.Decision decision = new Proposal.Decision(command.actor().person(), clock.instant());
        changed(intake, proposal, command.change()).forEach(one -> one.decided(decision));
        note(intake, proposal, before, command.change());
    }

    private List<Proposal> changed(Intake intake, Proposal proposal, Change change) {
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
            case Change.Reopen ignored -> intake.reopen(proposal, readings(intake));
            case Change.MergeUp ignored -> intake.mergeUp(proposal);
            case Change.Split(int at) -> intake.split(proposal, at);
        };
    }

    private Readings readings(Intake intake) {
        StoredText text = texts.byId(intake.getText()).orElseThrow(() -> new NotFound(intake.getText()));
        return new Clarity(parsed.of(text)).readings();
    }

    private void note(Intake intake, Proposal proposal, ProposalContent before, Change change) {
        Proposal.Decision decision = Objects.requireNonNull(proposal.getDecision());
        switch (change) {
            case Change.Accept ignored -> {}
            case Change.Drop ignored ->
                corrections.reshaped(intake, proposal, CorrectedField.DROPPED, before.text(), decision);
            case Change.Correct ignored -> corrections.corrected(intake, proposal, before, decision);
            case Change.Reopen ignored -> corrections.reopened(proposal);
            case Change.MergeUp ignored ->
                corrections.reshaped(intake, proposal, CorrectedField.MERGED, before.text(), decision);
            case Change.Split ignored ->
                corrections.reshaped(intake, proposal, CorrectedField.SPLIT, before.text(), decision);
        }
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
