package vn.tiendo.web.frame;

import org.springframework.stereotype.Component;
import vn.tiendo.core.obligation.Standing;

/** The short code of a standing that styles, icons and messages share; in a template {@code ${@mark.of(row.standing)}}. */
@Component("mark")
class Marks {
    public String of(Standing standing) {
        return switch (standing) {
            case OVERDUE -> "late";
            case DUE_SOON -> "soon";
            case IN_TIME -> "open";
            case NOT_STARTED -> "idle";
            case DONE_ON_TIME -> "done";
            case DONE_LATE -> "dlate";
            case NO_DEADLINE -> "none";
        };
    }
}
