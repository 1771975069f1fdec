package vn.tiendo.core.body;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.tiendo.core.shared.Ids;

/** Identity of a body (cơ quan, đơn vị). */
@Embeddable
public record BodyId(UUID value) implements Serializable {
    public static BodyId next() {
        return new BodyId(Ids.next());
    }

    public static BodyId of(String text) {
        return new BodyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
