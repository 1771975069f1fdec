package vn.tiendo.web.drafting.outline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.plan.AssignmentRole;

/**
 * A body or group that is named, in the words of the plan; neither id while it is not known.
 *
 * @param role null for whoever a report goes to
 */
public record NamedState(
        @Nullable AssignmentRole role,
        String phrase,
        @Nullable UUID body,
        @Nullable UUID group) {
    public boolean known() {
        return body != null || group != null;
    }
}
