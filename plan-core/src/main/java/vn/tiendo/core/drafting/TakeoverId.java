package vn.tiendo.core.drafting;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.tiendo.core.shared.Ids;

/** Identity of a decision on a superior's task. */
@Embeddable
public record TakeoverId(UUID value) implements Serializable {
    public static TakeoverId next() {
        return new TakeoverId(Ids.next());
    }

    public static TakeoverId of(String text) {
        return new TakeoverId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
