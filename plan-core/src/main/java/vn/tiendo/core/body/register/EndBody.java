package vn.tiendo.core.body.register;

import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.UseCase;

/** Ends a body with a last day; what it still owes stays where it is until somebody hands it over. */
@UseCase
@RequiredArgsConstructor
public class EndBody {
    private final Bodies bodies;

    public void end(Ending command) {
        Permissions.require(command.actor(), Role.ADMIN);
        bodies.byId(command.body())
                .orElseThrow(() -> new NotFound(command.body()))
                .end(command.lastDay());
    }

    public record Ending(Actor actor, BodyId body, LocalDate lastDay) implements Command {}
}
