package vn.tiendo.core.plan;

import org.jspecify.annotations.Nullable;

/** Where in a plan something stands: its order, its block of text, its path of marks ("III.2/-1"). */
public record Place(int ordinal, @Nullable SectionId section, String number) {}
