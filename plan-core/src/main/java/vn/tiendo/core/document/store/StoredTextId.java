package vn.tiendo.core.document.store;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.tiendo.core.shared.Ids;

/** Identity of a source text. */
@Embeddable
public record StoredTextId(UUID value) implements Serializable {
    public static StoredTextId next() {
        return new StoredTextId(Ids.next());
    }

    public static StoredTextId of(String text) {
        return new StoredTextId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
