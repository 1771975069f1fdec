package vn.tiendo.core.document.reading;

/** How sure the reader is of what it read (độ tin cậy): three steps, no invented percentages. */
public enum Confidence {
    CERTAIN,
    LIKELY,
    UNSURE
}
