package vn.tiendo.core.body.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodyProfile;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.body.IssuingLevel;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.shared.UseCase;

/** Makes the first account of an empty installation, in a body that only administers. */
@UseCase
@RequiredArgsConstructor
public class FirstAdministrator {
    private final People people;
    private final Bodies bodies;
    private final Clock clock;

    /** False, and nothing done, when there is already somebody. */
    public boolean appoint(Appointment first) {
        if (!people.none()) {
            return false;
        }
        BodyProfile profile =
                new BodyProfile(BodySystem.STATE, IssuingLevel.PROVINCE, "QUAN_TRI", null, null, null, false);
        Body office = Body.founded(first.officeName(), first.officeName(), profile, LocalDate.now(clock));
        bodies.add(office);
        Person person = new Person(first.userName(), first.displayName(), first.hash(), first.mustChangePassword());
        people.add(person);
        people.add(new Membership(person.getId(), office.getId(), first.displayName(), EnumSet.of(Role.ADMIN)));
        return true;
    }

    public record Appointment(
            String userName, String displayName, String officeName, String hash, boolean mustChangePassword) {
        @Override
        public String toString() {
            return "Appointment[" + userName + "]";
        }
    }
}
