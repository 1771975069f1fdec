package vn.tiendo.core.body.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.core.body.PersonId;
import vn.tiendo.core.body.Role;

/** The people who sign in and their places in bodies. */
public interface People {
    void add(Person person);

    void add(Membership membership);

    Optional<Person> byId(PersonId id);

    /** By account name, any case. */
    Optional<Person> byUserName(String userName);

    /** The places a person holds, first the one held longest. */
    List<Membership> membershipsOf(PersonId id);

    boolean none();

    /** The people of every body below and including that one, for administration. */
    List<PersonEntry> list();

    /** One row of the list of people. */
    record PersonEntry(
            PersonId id,
            String userName,
            String displayName,
            boolean enabled,
            String bodyName,
            String title,
            Set<Role> roles) {}
}
