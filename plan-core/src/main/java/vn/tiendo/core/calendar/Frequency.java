package vn.tiendo.core.calendar;

/** The rhythms of RFC 5545 that plans use; a quarter is three months, a half-year six. */
public enum Frequency {
    DAILY,
    WEEKLY,
    MONTHLY,
    YEARLY
}
