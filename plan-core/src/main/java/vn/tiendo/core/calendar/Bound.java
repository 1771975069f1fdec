package vn.tiendo.core.calendar;

/** How the written day limits: "trước ngày D" (before) or "chậm nhất ngày D" (on or before). */
public enum Bound {
    BEFORE,
    ON_OR_BEFORE
}
