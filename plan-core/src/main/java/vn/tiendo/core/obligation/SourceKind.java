package vn.tiendo.core.obligation;

/** What kind of promise an obligation comes from: a task or a duty to report. */
public enum SourceKind {
    TASK,
    REPORT
}
