package vn.tiendo.core.directive;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.tiendo.core.shared.Ids;

/** Identity of a registered document (văn bản chỉ đạo). */
@Embeddable
public record DirectiveId(UUID value) implements Serializable {
    public static DirectiveId next() {
        return new DirectiveId(Ids.next());
    }

    public static DirectiveId of(String text) {
        return new DirectiveId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
