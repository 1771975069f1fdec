package vn.tiendo.core.intake.correction;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.tiendo.core.shared.Ids;

/** Identity of a correction. */
@Embeddable
public record CorrectionId(UUID value) implements Serializable {
    public static CorrectionId next() {
        return new CorrectionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
