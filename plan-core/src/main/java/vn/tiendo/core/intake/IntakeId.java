package vn.tiendo.core.intake;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.tiendo.core.shared.Ids;

/** Identity of an intake (nhập văn bản). */
@Embeddable
public record IntakeId(UUID value) implements Serializable {
    public static IntakeId next() {
        return new IntakeId(Ids.next());
    }

    public static IntakeId of(String text) {
        return new IntakeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
