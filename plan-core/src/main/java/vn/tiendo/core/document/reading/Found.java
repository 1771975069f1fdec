package vn.tiendo.core.document.reading;

import vn.tiendo.core.document.TextSpan;

/** Something read, with the place it was read from. {@code value} may be tidied (one line, no mark-up); the span is exact. */
public record Found<T>(T value, TextSpan span, HowRead how) {
    public Found(T value, TextSpan span) {
        this(value, span, HowRead.WRITTEN);
    }

    public Found<T> read(HowRead way) {
        return new Found<>(value, span, way);
    }
}
