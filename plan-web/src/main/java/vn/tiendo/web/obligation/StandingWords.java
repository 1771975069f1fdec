package vn.tiendo.web.obligation;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.core.obligation.Standing;

/** Standings as addresses write them, the same words as on the page. */
final class StandingWords {
    private StandingWords() {}

    static String of(Standing standing) {
        return switch (standing) {
            case OVERDUE -> "qua-han";
            case DUE_SOON -> "sap-den-han";
            case IN_TIME -> "trong-han";
            case NOT_STARTED -> "chua-thuc-hien";
            case DONE_ON_TIME -> "xong-dung-han";
            case DONE_LATE -> "xong-qua-han";
            case NO_DEADLINE -> "khong-han";
        };
    }

    /** Words that mean none are passed over. */
    static Set<Standing> read(Collection<String> words) {
        return Arrays.stream(Standing.values())
                .filter(standing -> words.contains(of(standing)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Standing.class)));
    }
}
