package vn.tiendo.core.plan;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.calendar.Deadline;

/** A deadline and the words of the plan that say so; no words when the plan says nothing. */
@Embeddable
public record Due(Deadline deadline, @Nullable String phrase) {
    public static final Due UNSPECIFIED = new Due(Deadline.UNSPECIFIED, null);
}
