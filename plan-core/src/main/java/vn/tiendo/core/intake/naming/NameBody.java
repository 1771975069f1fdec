package vn.tiendo.core.intake.naming;

import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodyGroupId;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.Intakes;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.correction.NoteCorrections;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.UseCase;

/**
 * Says which body or group an unknown phrase means, for the whole document at once; a body the register does not have is
 * added below the clerk's own. The phrase becomes an alias of the body.
 */
@UseCase
@RequiredArgsConstructor
public class NameBody {
    private final Intakes intakes;
    private final Bodies bodies;
    private final NoteCorrections corrections;
    private final Clock clock;

    /** How many places of the document changed. */
    public int name(Naming command) {
        Intake intake = intakes.byId(command.intake()).orElseThrow(() -> new NotFound(command.intake()));
        Permissions.requireFor(command.actor(), intake.getBody(), Role.CLERK);
        Proposal.Decision decision = new Proposal.Decision(command.actor().person(), clock.instant());
        if (command.group() != null) {
            corrections.named(intake, command.phrase(), null, command.group(), decision);
            return intake.means(command.phrase(), null, command.group());
        }
        boolean issuerKnown = intake.getHead().issuer() != null;
        BodyId meant = body(command, intake);
        corrections.named(intake, command.phrase(), meant, null, decision);
        int changed = intake.means(command.phrase(), meant, null);
        // a body that is new here has nobody beside or below it yet
        if (!issuerKnown && intake.getHead().issuer() != null && command.body() != null) {
            Rematch.of(intake, bodies.on(LocalDate.now(clock)));
        }
        return changed;
    }

    private BodyId body(Naming command, Intake intake) {
        BodyId known = command.body();
        if (known != null) {
            Body body = bodies.byId(known).orElseThrow(() -> new NotFound(known));
            body.alsoKnownAs(command.phrase());
            return known;
        }
        Body own = bodies.byId(intake.getBody()).orElseThrow(() -> new NotFound(intake.getBody()));
        String code = command.phrase().equals(intake.getHead().issuerPhrase()) ? intake.issuerCode() : null;
        Body added = NewBody.named(command.phrase(), own, code, LocalDate.now(clock));
        bodies.add(added);
        return added.getId();
    }

    /** Either a body, or a group, or neither: then the phrase is the name of a new body. */
    public record Naming(
            Actor actor,
            IntakeId intake,
            String phrase,
            @Nullable BodyId body,
            @Nullable BodyGroupId group) implements Command {}
}
