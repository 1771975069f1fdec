package vn.tiendo.core.intake;

import java.util.List;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.document.reading.ParseProblem;
import vn.tiendo.core.document.store.ParsedTexts;
import vn.tiendo.core.document.store.StoredText;
import vn.tiendo.core.document.store.StoredTexts;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.UseCase;

/** Accepts at one go every proposal in which nothing is left open and in whose words the reader met no problem. */
@UseCase
@RequiredArgsConstructor
public class AcceptCertain {
    private final Intakes intakes;
    private final StoredTexts texts;
    private final ParsedTexts parsed;

    /** How many were accepted. */
    public int accept(Acceptance command) {
        Intake intake = intakes.byId(command.intake()).orElseThrow(() -> new NotFound(command.intake()));
        Permissions.requireFor(command.actor(), intake.getBody(), Role.CLERK);
        intake.mustBeOpen();
        StoredText text = texts.byId(intake.getText()).orElseThrow(() -> new NotFound(intake.getText()));
        List<ParseProblem> problems = parsed.of(text).problems();
        int accepted = 0;
        for (Proposal proposal : intake.getProposals()) {
            boolean doubtful = problems.stream()
                    .anyMatch(problem -> !problem.formal() && problem.span().overlaps(proposal.span()));
            if (proposal.getState() == ProposalState.PENDING && proposal.certain() && !doubtful) {
                proposal.accept();
                accepted++;
            }
        }
        return accepted;
    }

    public record Acceptance(Actor actor, IntakeId intake) implements Command {}
}
