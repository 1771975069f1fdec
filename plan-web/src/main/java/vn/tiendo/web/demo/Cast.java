package vn.tiendo.web.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Role;

/** Everybody in the sample world, by account name, and who reports and reviews for each body. */
final class Cast {
    private final Map<String, Actor> actors;
    private final Map<BodyId, Actor> clerks;
    private final Map<BodyId, Actor> reviewers;

    Cast(Map<String, Actor> actors) {
        this.actors = actors;
        this.clerks = holding(Role.CLERK);
        this.reviewers = holding(Role.REVIEWER);
    }

    private Map<BodyId, Actor> holding(Role role) {
        Map<BodyId, Actor> byBody = new HashMap<>();
        actors.values().stream().filter(actor -> actor.has(role)).forEach(actor -> byBody.put(actor.body(), actor));
        return byBody;
    }

    Actor actor(String account) {
        return Objects.requireNonNull(actors.get(account), account);
    }

    /** Who reports for a body; null where nobody does. */
    @Nullable
    Actor clerkOf(BodyId body) {
        return clerks.get(body);
    }

    /** Who accepts or returns reports for a body; null where nobody does. */
    @Nullable
    Actor reviewerOf(BodyId body) {
        return reviewers.get(body);
    }
}
