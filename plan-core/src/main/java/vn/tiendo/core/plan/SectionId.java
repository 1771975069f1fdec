package vn.tiendo.core.plan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.tiendo.core.shared.Ids;

/** Identity of a block of a plan's text (mục). */
@Embeddable
public record SectionId(UUID value) implements Serializable {
    public static SectionId next() {
        return new SectionId(Ids.next());
    }

    public static SectionId of(String text) {
        return new SectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
