package vn.tiendo.core.plan;

/** Chủ trì or phối hợp. */
public enum AssignmentRole {
    LEAD,
    COOPERATE
}
