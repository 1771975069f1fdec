package vn.tiendo.web.admin;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.people.HirePerson.Seat;
import vn.tiendo.core.shared.RuleViolation;

/** A new account, as typed and ticked. */
record HireForm(String userName, String displayName, String body, String title, Set<Role> roles) {
    HireForm(
            @Nullable String userName,
            @Nullable String displayName,
            @Nullable String body,
            @Nullable String title,
            @Nullable Set<Role> roles) {
        this.userName = Objects.requireNonNullElse(userName, "");
        this.displayName = Objects.requireNonNullElse(displayName, "");
        this.body = Objects.requireNonNullElse(body, "");
        this.title = Objects.requireNonNullElse(title, "");
        this.roles = Objects.requireNonNullElse(roles, Set.of());
    }

    Seat seat() {
        try {
            return new Seat(BodyId.of(body), title, roles);
        } catch (IllegalArgumentException noneChosen) {
            throw RuleViolation.on("body", "admin.body.missing");
        }
    }
}
