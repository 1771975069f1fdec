package vn.tiendo.web.frame;

import org.springframework.stereotype.Component;
import vn.tiendo.core.obligation.Standing;

/** The short code of a standing that styles, icons and messages share; in a template {@code ${@mark.of(row.standing)}}. */
@Component("mark")
public class Marks {
    public String of(Standing standing) {
        return code(standing);
    }

    /** The same where a template may not ask a bean: in the arguments of a fragment. */
    public static String code(Standing standing) {
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
