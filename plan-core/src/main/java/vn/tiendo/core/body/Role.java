package vn.tiendo.core.body;

/** What a person may do on behalf of a body (vai trò). */
public enum Role {
    /** Chuyên viên, văn thư: imports, drafts, submits, issues what was approved, reports. */
    CLERK,
    /** Thủ trưởng: approves or returns the plans of the body, reports. */
    HEAD,
    /** Cán bộ theo dõi của cơ quan đầu mối: accepts or returns reports. */
    REVIEWER,
    /** Lãnh đạo: approves or returns, sees every figure below. */
    LEADER,
    /** Quản trị: people, bodies, sample data. */
    ADMIN
}
