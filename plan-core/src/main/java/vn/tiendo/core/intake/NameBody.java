package vn.tiendo.core.intake;

import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodyGroupId;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.BodyProfile;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.AssignmentRole;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.UseCase;

/**
 * Says which body or group an unknown phrase means, for every proposal of the document at once; a body the register does
 * not have is added below the clerk's own. The phrase becomes an alias of the body.
 */
@UseCase
@RequiredArgsConstructor
public class NameBody {
    private final Intakes intakes;
    private final Bodies bodies;
    private final Clock clock;

    /** How many proposals changed. */
    public int name(Naming command) {
        Intake intake = intakes.byId(command.intake()).orElseThrow(() -> new NotFound(command.intake()));
        Permissions.requireFor(command.actor(), intake.getBody(), Role.CLERK);
        intake.mustBeOpen();
        Assignment meaning = meaning(command);
        int changed = 0;
        for (Proposal proposal : intake.getProposals()) {
            changed += proposal.resolve(command.phrase(), meaning) ? 1 : 0;
        }
        return changed;
    }

    private Assignment meaning(Naming command) {
        if (command.group() != null) {
            return new Assignment(AssignmentRole.LEAD, command.phrase(), null, command.group());
        }
        BodyId known = command.body();
        if (known != null) {
            Body body = bodies.byId(known).orElseThrow(() -> new NotFound(known));
            body.alsoKnownAs(command.phrase());
            return new Assignment(AssignmentRole.LEAD, command.phrase(), known, null);
        }
        Body own = bodies.byId(command.actor().actsFor())
                .orElseThrow(() -> new NotFound(command.actor().actsFor()));
        BodyProfile profile =
                new BodyProfile(own.getSystem(), own.getLevel(), "KHAC", own.getId(), null, own.getPlace(), false);
        Body added = Body.founded(command.phrase(), command.phrase(), profile, LocalDate.now(clock));
        bodies.add(added);
        return new Assignment(AssignmentRole.LEAD, command.phrase(), added.getId(), null);
    }

    /** Either a body, or a group, or neither: then the phrase is the name of a new body. */
    public record Naming(
            Actor actor,
            IntakeId intake,
            String phrase,
            @Nullable BodyId body,
            @Nullable BodyGroupId group) implements Command {}
}
