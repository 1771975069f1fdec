package vn.tiendo.core.intake.correction;

/** What of a reading a person changed. */
public enum CorrectedField {
    /** A name of which the reader did not know whom it means, said once for a whole document. */
    NAME,
    LEAD,
    COOPERATE,
    ADDRESSEE,
    FOCAL,
    DEADLINE,
    PRODUCT,
    KIND,
    REPORT_KIND,
    TEXT,
    SPLIT,
    MERGED,
    DROPPED
}
