package vn.tiendo.core.document.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;

/**
 * A point to look at (điểm cần rà soát): what a careful clerk would flag, with its place, never mended silently.
 *
 * @param code dotted, lower camel case, the tail of a message key: "date.impossible"
 * @param arguments words of the text that the message quotes
 * @param mend the words proposed in place of those at the span; null when only a person can say
 */
public record ParseProblem(
        String code,
        List<String> arguments,
        TextSpan span,
        @Nullable String mend) {
    private static final Set<String> FORMAL =
            Set.of("recipients.", "missing.", "number.", "signature.", "citation.", "symbol.", "annex.");

    public ParseProblem(String code, List<String> arguments, TextSpan span) {
        this(code, arguments, span, null);
    }

    /** Speaks of the paper's form (recipients, citations, number line), so that no reading of a task hangs on it. */
    public boolean formal() {
        return FORMAL.stream().anyMatch(code::startsWith);
    }
}
