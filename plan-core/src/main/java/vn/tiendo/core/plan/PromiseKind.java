package vn.tiendo.core.plan;

/** What a plan can promise: a task, or a report. */
public enum PromiseKind {
    TASK,
    REPORT
}
