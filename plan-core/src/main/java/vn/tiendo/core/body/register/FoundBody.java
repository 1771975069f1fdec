package vn.tiendo.core.body.register;

import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.BodyProfile;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.UseCase;

/** Enters a new body into the register. */
@UseCase
@RequiredArgsConstructor
public class FoundBody {
    private final Bodies bodies;

    public BodyId found(Founding command) {
        Permissions.require(command.actor(), Role.ADMIN);
        check(command.profile(), command.on());
        Body body = Body.founded(command.name(), command.shortName(), command.profile(), command.on());
        bodies.add(body);
        return body.getId();
    }

    private void check(BodyProfile profile, LocalDate on) {
        if (profile.kind().isBlank()) {
            throw RuleViolation.on("profile.kind", "body.kind.missing");
        }
        BodyId parent = profile.parent();
        if (parent == null && profile.servesParent()) {
            throw RuleViolation.on("profile.parent", "body.parent.missing");
        }
        if (parent != null) {
            Body above = bodies.byId(parent).orElseThrow(() -> new NotFound(parent));
            if (!above.existsOn(on)) {
                throw RuleViolation.on("profile.parent", "body.parent.notThen", on);
            }
        }
    }

    public record Founding(Actor actor, String name, String shortName, BodyProfile profile, LocalDate on)
            implements Command {}
}
