package vn.tiendo.web.admin;

import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.PersonId;

/**
 * A password for one use, on its way to the one page that shows it.
 *
 * @param id null for an administrator nobody can look up before signing in
 */
record Told(@Nullable PersonId id, String userName, String displayName, String password) {
    @Override
    public String toString() {
        return "Told[" + userName + "]";
    }
}
