package vn.tiendo.core.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.PersonId;
import vn.tiendo.core.body.people.Membership;
import vn.tiendo.core.body.people.People;
import vn.tiendo.core.body.people.Person;

/** People and their places without a database. */
@RequiredArgsConstructor
public final class InMemoryPeople implements People {
    private final Bodies bodies;
    private final LocalDate today;
    private final List<Person> people = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();

    @Override
    public void add(Person person) {
        people.add(person);
    }

    @Override
    public void add(Membership membership) {
        memberships.add(membership);
    }

    @Override
    public Optional<Person> byId(PersonId id) {
        return people.stream().filter(p -> p.getId().equals(id)).findFirst();
    }

    @Override
    public Optional<Person> byUserName(String userName) {
        String account = userName.strip().toLowerCase(Locale.ROOT);
        return people.stream().filter(p -> p.getUserName().equals(account)).findFirst();
    }

    @Override
    public List<Membership> membershipsOf(PersonId id) {
        return memberships.stream().filter(m -> m.getPerson().equals(id)).toList();
    }

    @Override
    public boolean none() {
        return people.isEmpty();
    }

    @Override
    public List<PersonEntry> list() {
        return people.stream().map(this::entry).toList();
    }

    private PersonEntry entry(Person person) {
        Optional<Membership> place = membershipsOf(person.getId()).stream().findFirst();
        String body = place.flatMap(m -> bodies.byId(m.getBody()))
                .map(found -> found.nameOn(today).name())
                .orElse("");
        return new PersonEntry(
                person.getId(),
                person.getUserName(),
                person.getDisplayName(),
                person.isEnabled(),
                body,
                place.map(Membership::getTitle).orElse(""),
                place.map(Membership::getRoles).orElse(Set.of()));
    }
}
