package vn.tiendo.core.body.people;

import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.PersonId;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.UseCase;

/** An administrator gives somebody a password for one use. */
@UseCase
@RequiredArgsConstructor
public class ResetPassword {
    private final People people;

    public void reset(Reset command) {
        Permissions.require(command.actor(), Role.ADMIN);
        people.byId(command.person())
                .orElseThrow(() -> new NotFound(command.person()))
                .resetPassword(command.oneTimeHash());
    }

    public record Reset(Actor actor, PersonId person, String oneTimeHash) implements Command {}
}
