package vn.tiendo.core.body.register;

import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.UseCase;

/** Gives a body a new name from a day on; the old name becomes an alias, and papers of earlier days keep it. */
@UseCase
@RequiredArgsConstructor
public class RenameBody {
    private final Bodies bodies;

    public void rename(Renaming command) {
        Permissions.require(command.actor(), Role.ADMIN);
        Body body = bodies.byId(command.body()).orElseThrow(() -> new NotFound(command.body()));
        if (command.name().isBlank()) {
            throw RuleViolation.on("name", "body.name.missing");
        }
        body.alsoKnownAs(body.getNames().getLast().name());
        String shortName = command.shortName().isBlank() ? command.name() : command.shortName();
        body.rename(command.name(), shortName, command.from());
    }

    public record Renaming(Actor actor, BodyId body, String name, String shortName, LocalDate from)
            implements Command {}
}
