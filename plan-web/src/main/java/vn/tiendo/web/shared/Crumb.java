package vn.tiendo.web.shared;

import org.jspecify.annotations.Nullable;

/** One step of the way to a page, above its title; the last has no address. */
public record Crumb(String text, @Nullable String address) {}
