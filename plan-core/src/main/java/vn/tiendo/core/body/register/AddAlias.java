package vn.tiendo.core.body.register;

import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.UseCase;

/** Notes another way people write a body's name, for good or for some days: the next document that uses it is matched. */
@UseCase
@RequiredArgsConstructor
public class AddAlias {
    private final Bodies bodies;

    public void add(Addition command) {
        Permissions.require(command.actor(), Role.ADMIN);
        if (command.alias().isBlank()) {
            throw RuleViolation.on("alias", "body.alias.missing");
        }
        bodies.byId(command.body())
                .orElseThrow(() -> new NotFound(command.body()))
                .alsoKnownAs(command.alias(), command.from(), command.to());
    }

    /** {@code from} and {@code to} are null for an open end. */
    public record Addition(
            Actor actor,
            BodyId body,
            String alias,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements Command {}
}
