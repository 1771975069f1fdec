package vn.tiendo.core.body.register;

import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.BodyProfile;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.shared.UseCase;

/** Enters a new body into the register. */
@UseCase
@RequiredArgsConstructor
public class FoundBody {
    private final Bodies bodies;

    public BodyId found(Founding command) {
        Permissions.require(command.actor(), Role.ADMIN);
        Body body = Body.founded(command.name(), command.shortName(), command.profile(), command.on());
        bodies.add(body);
        return body.getId();
    }

    public record Founding(Actor actor, String name, String shortName, BodyProfile profile, LocalDate on)
            implements Command {}
}
