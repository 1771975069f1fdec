package vn.tiendo.core.plan;

import java.util.EnumSet;
import java.util.Set;

/** Where a plan stands on its way (trạng thái), and where it may go from there. */
public enum PlanStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    ISSUED,
    CONCLUDED;

    public boolean mayBecome(PlanStatus next) {
        return switch (this) {
            case DRAFT, RETURNED -> next == SUBMITTED;
            case SUBMITTED -> next == APPROVED || next == RETURNED;
            case APPROVED -> next == ISSUED || next == RETURNED;
            case ISSUED -> next == CONCLUDED;
            case CONCLUDED -> false;
        };
    }

    /** Still being written: text and tasks may change. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }

    public static Set<PlanStatus> inForce() {
        return EnumSet.of(ISSUED, CONCLUDED);
    }
}
