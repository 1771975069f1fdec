package vn.tiendo.core.intake.reading;

import java.util.List;
import vn.tiendo.core.document.reading.Confidence;
import vn.tiendo.core.document.reading.ParseProblem;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.ProposalState;

/** Which proposals a person must look at, and which can be taken as they were read: the one place where that is decided. */
public final class Clarity {
    private final List<ParseProblem> problems;
    private final Readings readings;

    public Clarity(ParsedDocument parsed) {
        this.problems = parsed.problems();
        this.readings = new Readings(parsed);
    }

    /** What the reader met in the words of a proposal. */
    public List<ParseProblem> problemsIn(Proposal proposal) {
        return problems.stream()
                .filter(problem -> problem.span().overlaps(proposal.span()))
                .toList();
    }

    public Readings readings() {
        return readings;
    }

    /** Waits, and something in it must be settled by a person. */
    public boolean asks(Proposal proposal) {
        return pending(proposal) && doubtful(proposal);
    }

    /** Waits, and nothing in it is open. */
    public boolean clear(Proposal proposal) {
        return pending(proposal) && !doubtful(proposal);
    }

    private static boolean pending(Proposal proposal) {
        return proposal.getState() == ProposalState.PENDING;
    }

    private boolean doubtful(Proposal proposal) {
        return proposal.doubtful()
                || readings.confidence(proposal) == Confidence.UNSURE
                || problems.stream()
                        .anyMatch(problem -> !problem.formal() && problem.span().overlaps(proposal.span()));
    }
}
