package vn.tiendo.web.drafting.outline;

import org.jspecify.annotations.Nullable;

/**
 * A deadline: {@code code} as the domain writes it on one line, {@code words} for the screen (told by the server),
 * {@code phrase} the words it was read from.
 */
public record WhenState(String code, String words, @Nullable String phrase) {}
