package vn.tiendo.web.admin;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
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

    /** Says at once whatever is missing; what else there is to say, the domain says. */
    boolean complete(Errors errors) {
        require(errors, "displayName", !displayName.isBlank(), "admin.displayName.missing");
        require(errors, "userName", !userName.isBlank(), "admin.userName.malformed");
        require(errors, "body", !body.isBlank(), "admin.body.missing");
        require(errors, "title", !title.isBlank(), "admin.title.missing");
        require(errors, "roles", !roles.isEmpty(), "admin.roles.missing");
        return !errors.hasErrors();
    }

    private static void require(Errors errors, String field, boolean given, String missing) {
        if (!given) {
            errors.rejectValue(field, missing);
        }
    }

    Seat seat() {
        try {
            return new Seat(BodyId.of(body), title, roles);
        } catch (IllegalArgumentException noneChosen) {
            throw RuleViolation.on("body", "admin.body.missing");
        }
    }
}
