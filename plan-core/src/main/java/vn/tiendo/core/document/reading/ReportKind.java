package vn.tiendo.core.document.reading;

/** Định kỳ, sơ kết, tổng kết, lồng ghép vào báo cáo khác, đột xuất. */
public enum ReportKind {
    PERIODIC,
    INTERIM_REVIEW,
    FINAL_REVIEW,
    EMBEDDED,
    ON_DEMAND
}
