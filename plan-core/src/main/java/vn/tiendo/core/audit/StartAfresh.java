package vn.tiendo.core.audit;

import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.people.FirstAdministrator;
import vn.tiendo.core.body.people.FirstAdministrator.Appointment;
import vn.tiendo.core.shared.UseCase;

/** Ends a trial: everything goes, and one administrator is left who can begin in earnest. */
@UseCase
@RequiredArgsConstructor
public class StartAfresh {
    private final EmptyInstallation installation;
    private final FirstAdministrator firstAdministrator;

    public void start(Beginning command) {
        Permissions.require(command.actor(), Role.ADMIN);
        installation.clear();
        firstAdministrator.appoint(command.first());
    }

    public record Beginning(Actor actor, Appointment first) implements Command {}
}
