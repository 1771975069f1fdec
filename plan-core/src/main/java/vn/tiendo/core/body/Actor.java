package vn.tiendo.core.body;

import java.util.Set;

/**
 * Somebody doing something: a person, on behalf of a body.
 *
 * @param body the body the person belongs to
 * @param actsFor the body whose papers it handles: the committee, for its office or advisory board; else {@code body}
 */
public record Actor(PersonId person, String name, BodyId body, BodyId actsFor, Set<Role> roles) {
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** True when the actor may speak for that body. */
    public boolean speaksFor(BodyId other) {
        return other.equals(body) || other.equals(actsFor);
    }
}
