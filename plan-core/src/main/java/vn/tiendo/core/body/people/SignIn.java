package vn.tiendo.core.body.people;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.shared.UseCase;

/** Who somebody is once the password was right: the person, acting for a body. */
@UseCase
@RequiredArgsConstructor
public class SignIn {
    private final People people;
    private final Bodies bodies;

    /** Empty when there is no such account, it is closed, or it has no place in a body. */
    public Optional<Account> account(String userName) {
        return people.byUserName(userName).filter(Person::isEnabled).flatMap(this::place);
    }

    private Optional<Account> place(Person person) {
        List<Membership> places = people.membershipsOf(person.getId());
        return places.stream()
                .findFirst()
                .flatMap(place -> bodies.byId(place.getBody())
                        .map(body -> new Account(
                                new Actor(
                                        person.getId(),
                                        person.getDisplayName(),
                                        body.getId(),
                                        body.actsFor(),
                                        java.util.Set.copyOf(place.getRoles())),
                                person.getUserName(),
                                place.getTitle(),
                                person.getPasswordHash(),
                                person.isMustChangePassword())));
    }

    /** An account as the sign-in page needs it. */
    public record Account(
            Actor actor, String userName, String title, String passwordHash, boolean mustChangePassword) {}
}
