package vn.tiendo.core.body.people;

import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.PersonId;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.UseCase;

/** Closes an account, or opens it again; nobody closes the own one. */
@UseCase
@RequiredArgsConstructor
public class OpenOrCloseAccount {
    private final People people;

    public void set(AccountState command) {
        Permissions.require(command.actor(), Role.ADMIN);
        Person person = people.byId(command.person()).orElseThrow(() -> new NotFound(command.person()));
        if (person.getId().equals(command.actor().person())) {
            throw new RuleViolation("admin.account.own");
        }
        if (command.open()) {
            person.enable();
        } else {
            person.disable();
        }
    }

    public record AccountState(Actor actor, PersonId person, boolean open) implements Command {}
}
