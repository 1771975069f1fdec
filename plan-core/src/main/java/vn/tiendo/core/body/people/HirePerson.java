package vn.tiendo.core.body.people;

import java.util.Set;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.PersonId;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.UseCase;

/** Makes an account for a person with a place in a body; the first password is for one use. */
@UseCase
@RequiredArgsConstructor
public class HirePerson {
    private final People people;
    private final Bodies bodies;

    public PersonId hire(Hiring command) {
        Permissions.require(command.actor(), Role.ADMIN);
        if (command.place().title().isBlank()) {
            throw RuleViolation.on("title", "admin.title.missing");
        }
        if (command.place().roles().isEmpty()) {
            throw RuleViolation.on("roles", "admin.roles.missing");
        }
        if (bodies.byId(command.place().body()).isEmpty()) {
            throw new NotFound(command.place().body());
        }
        Person person = new Person(command.userName(), command.displayName(), command.oneTimeHash(), true);
        if (people.byUserName(person.getUserName()).isPresent()) {
            throw RuleViolation.on("userName", "admin.userName.taken", person.getUserName());
        }
        people.add(person);
        people.add(new Membership(
                person.getId(),
                command.place().body(),
                command.place().title(),
                command.place().roles()));
        return person.getId();
    }

    /** Where the person sits and what it may do. */
    public record Seat(BodyId body, String title, Set<Role> roles) {}

    public record Hiring(Actor actor, String userName, String displayName, String oneTimeHash, Seat place)
            implements Command {}
}
