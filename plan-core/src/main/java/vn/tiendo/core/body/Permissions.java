package vn.tiendo.core.body;

import vn.tiendo.core.shared.NotAllowed;
import vn.tiendo.core.shared.NotFound;

/** The one place where is decided who may do what (phân quyền): a role, held on behalf of the right body. */
public final class Permissions {
    private Permissions() {}

    /** Throws {@link NotAllowed} unless the actor holds one of the roles. */
    public static void require(Actor actor, Role... anyOf) {
        for (Role role : anyOf) {
            if (actor.has(role)) {
                return;
            }
        }
        throw new NotAllowed(anyOf[0].name());
    }

    /** The same on behalf of one body; that the thing exists is not told to those who do not speak for it. */
    public static void requireFor(Actor actor, BodyId body, Role... anyOf) {
        if (!actor.speaksFor(body)) {
            throw new NotFound(body);
        }
        require(actor, anyOf);
    }
}
