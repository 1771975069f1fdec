package vn.tiendo.core.intake;

/** Where a read-in document stands: under review, made into a plan, or put aside. */
public enum IntakeStatus {
    OPEN,
    CONFIRMED,
    DISCARDED
}
