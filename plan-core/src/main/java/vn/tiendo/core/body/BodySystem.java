package vn.tiendo.core.body;

/** Hệ thống: the three systems whose papers, prefixes and lines of command differ. */
public enum BodySystem {
    PARTY,
    STATE,
    FRONT
}
