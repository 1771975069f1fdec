package vn.tiendo.web.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Role;

/** Everybody in the sample world, by account name, and who speaks for each body. */
final class Cast {
    private final Map<String, Actor> actors;
    private final Map<BodyId, Actor> speakers = new HashMap<>();

    Cast(Map<String, Actor> actors) {
        this.actors = actors;
        actors.values().stream()
                .filter(actor -> actor.has(Role.CLERK) || actor.has(Role.REVIEWER))
                .forEach(actor -> speakers.merge(
                        actor.body(), actor, (a, b) -> b.has(Role.REVIEWER) && b.has(Role.CLERK) ? b : a));
    }

    Actor actor(String account) {
        return Objects.requireNonNull(actors.get(account), account);
    }

    /** Null for a body whose papers another one handles. */
    @Nullable
    Actor speakerOf(BodyId body) {
        return speakers.get(body);
    }
}
