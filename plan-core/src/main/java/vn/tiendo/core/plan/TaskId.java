package vn.tiendo.core.plan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.tiendo.core.shared.Ids;

/** Identity of a task (nhiệm vụ). */
@Embeddable
public record TaskId(UUID value) implements Serializable {
    public static TaskId next() {
        return new TaskId(Ids.next());
    }

    public static TaskId of(String text) {
        return new TaskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
