package vn.tiendo.core.document.store;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.tiendo.core.shared.Ids;

/** Identity of an uploaded file. */
@Embeddable
public record StoredFileId(UUID value) implements Serializable {
    public static StoredFileId next() {
        return new StoredFileId(Ids.next());
    }

    public static StoredFileId of(String text) {
        return new StoredFileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
