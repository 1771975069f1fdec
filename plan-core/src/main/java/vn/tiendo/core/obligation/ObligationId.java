package vn.tiendo.core.obligation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.tiendo.core.shared.Ids;

/** Identity of an obligation (việc phải làm). */
@Embeddable
public record ObligationId(UUID value) implements Serializable {
    public static ObligationId next() {
        return new ObligationId(Ids.next());
    }

    public static ObligationId of(String text) {
        return new ObligationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
