package vn.tiendo.core.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.document.store.ParsedTexts;
import vn.tiendo.core.document.store.StoredText;
import vn.tiendo.core.document.store.StoredTexts;
import vn.tiendo.core.intake.reading.Clarity;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.UseCase;

/**
 * Accepts at one go every proposal that is clear: all it names are known, the reader met no problem in its words and is
 * sure of what it read. That a task names nobody is no doubt where the text names nobody.
 */
@UseCase
@RequiredArgsConstructor
public class AcceptCertain {
    private final Intakes intakes;
    private final StoredTexts texts;
    private final ParsedTexts parsed;
    private final Clock clock;

    public Accepted accept(Acceptance command) {
        Intake intake = intakes.byId(command.intake()).orElseThrow(() -> new NotFound(command.intake()));
        Permissions.requireFor(command.actor(), intake.getBody(), Role.CLERK);
        intake.mustBeOpen();
        StoredText text = texts.byId(intake.getText()).orElseThrow(() -> new NotFound(intake.getText()));
        Clarity clarity = new Clarity(parsed.of(text));
        List<Proposal> clear =
                intake.getProposals().stream().filter(clarity::clear).toList();
        // as exact as a database keeps it, so that these can be found again by it
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Proposal.Decision decision = new Proposal.Decision(command.actor().person(), at);
        clear.forEach(proposal -> {
            proposal.accept();
            proposal.decided(decision);
        });
        return new Accepted(clear.size(), at);
    }

    /** How many, and the instant by which {@link ReopenAccepted} finds them again. */
    public record Accepted(int count, Instant at) {}

    public record Acceptance(Actor actor, IntakeId intake) implements Command {}
}
