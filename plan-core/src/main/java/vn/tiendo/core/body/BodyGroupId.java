package vn.tiendo.core.body;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.tiendo.core.shared.Ids;

/** Identity of a group of bodies (khối, nhóm đơn vị). */
@Embeddable
public record BodyGroupId(UUID value) implements Serializable {
    public static BodyGroupId next() {
        return new BodyGroupId(Ids.next());
    }

    public static BodyGroupId of(String text) {
        return new BodyGroupId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
