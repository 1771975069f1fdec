package vn.tiendo.core.plan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.tiendo.core.shared.Ids;

/** Identity of a plan (kế hoạch). */
@Embeddable
public record PlanId(UUID value) implements Serializable {
    public static PlanId next() {
        return new PlanId(Ids.next());
    }

    public static PlanId of(String text) {
        return new PlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
