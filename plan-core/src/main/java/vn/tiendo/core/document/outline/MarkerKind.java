package vn.tiendo.core.document.outline;

/** The marks of a plan's outline, from the outermost inward; a text may use any of them and leave out others. */
public enum MarkerKind {
    ANNEX,
    PART,
    CAPITAL,
    ROMAN,
    TITLE,
    NUMBER,
    NUMBER_2,
    NUMBER_3,
    NUMBER_4,
    NUMBER_PAREN,
    LETTER,
    IN_PARENS,
    STAR,
    DASH,
    PLUS;

    /** A bullet has no number of its own: it is counted. */
    boolean counted() {
        return this == STAR || this == DASH || this == PLUS;
    }
}
