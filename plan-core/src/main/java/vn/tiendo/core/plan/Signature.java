package vn.tiendo.core.plan;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The signing block (quyền hạn, chức vụ, họ tên) as it will be printed; the application never signs. */
@Embeddable
public record Signature(
        @Nullable String authority,
        @Nullable String signerPosition,
        @Nullable String signerName) {
    public static final Signature NONE = new Signature(null, null, null);
}
