package vn.tiendo.core.intake.reading;

import java.util.List;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.ProposalState;
import vn.tiendo.core.shared.RuleViolation;

/** The proposal that another one is merged into, and how far it reached before. */
public final class Above {
    private Above() {}

    /** The nearest one above of the same kind that was neither dropped nor merged. */
    public static Proposal of(List<Proposal> proposals, Proposal lower) {
        return proposals.subList(0, proposals.indexOf(lower)).reversed().stream()
                .filter(candidate -> candidate.getState() != ProposalState.DROPPED
                        && candidate.getState() != ProposalState.MERGED
                        && candidate.getKind() == lower.getKind())
                .findFirst()
                .orElseThrow(() -> new RuleViolation("intake.proposal.nothingAbove"));
    }

    /** Where the upper one ends when the taken one is left out: what it was read from, and what else went into it. */
    public static int endWithout(List<Proposal> proposals, Proposal upper, Proposal taken, Readings readings) {
        TextSpan read = readings.spanAt(upper.getKind(), upper.span().start());
        int own = read == null ? beforeOrEnd(upper, taken) : read.end();
        return proposals.subList(proposals.indexOf(upper) + 1, proposals.indexOf(taken)).stream()
                .filter(between -> between.getState() == ProposalState.MERGED && between.getKind() == upper.getKind())
                .mapToInt(between -> between.span().end())
                .reduce(own, Math::max);
    }

    private static int beforeOrEnd(Proposal upper, Proposal taken) {
        TextSpan span = upper.span();
        return taken.span().start() > span.start()
                ? Math.min(span.end(), taken.span().start())
                : span.end();
    }
}
