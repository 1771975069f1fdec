package vn.tiendo.web.frame;

/** The figure beside an entry of the rail; red when part of it is overdue. */
public record RailCount(long count, boolean late) {}
