package vn.tiendo.core.document;

/** Something read, with the place it was read from. {@code value} may be tidied (one line, no mark-up); the span is exact. */
public record Found<T>(T value, TextSpan span) {}
