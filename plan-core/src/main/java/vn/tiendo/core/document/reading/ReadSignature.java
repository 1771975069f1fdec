package vn.tiendo.core.document.reading;

import org.jspecify.annotations.Nullable;

/** The signature block (quyền hạn, chức vụ, họ tên); each part null when not there. */
public record ReadSignature(
        @Nullable Found<String> authority,
        @Nullable Found<String> position,
        @Nullable Found<String> name) {
    public static final ReadSignature NONE = new ReadSignature(null, null, null);
}
