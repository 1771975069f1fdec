package vn.tiendo.web.intake.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.ProposalState;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.web.intake.source.SourceMark;
import vn.tiendo.web.intake.source.SourceMark.Kind;

/** What is lit on the original: every proposal, the open one with its names and its deadline, every point. */
final class ReviewMarks {
    private final String flat;
    private final ReviewAddress address;
    private final List<SourceMark> marks = new ArrayList<>();

    private ReviewMarks(String text, ReviewAddress address) {
        this.flat = text.replace('\n', ' ');
        this.address = address;
    }

    /** What is lit: the open proposal, or any other words; neither for nothing. */
    record Lit(@Nullable Proposal open, @Nullable TextSpan place) {
        static final Lit NOTHING = new Lit(null, null);

        @Nullable
        TextSpan span() {
            return open == null ? place : open.span();
        }
    }

    static List<SourceMark> of(
            String text, ReviewAddress address, List<Proposal> proposals, Lit lit, List<PointLine> points) {
        ReviewMarks all = new ReviewMarks(text, address);
        proposals.stream().filter(proposal -> proposal != lit.open()).forEach(all::other);
        if (lit.open() != null) {
            all.open(lit.open());
        } else if (lit.place() != null) {
            all.marks.add(new SourceMark(lit.place(), Kind.CURRENT, null, null));
        }
        points.forEach(point -> all.marks.add(new SourceMark(point.span(), Kind.PROBLEM, null, point.text())));
        return all.marks;
    }

    private void other(Proposal proposal) {
        if (proposal.getState() != ProposalState.MERGED && proposal.getState() != ProposalState.DROPPED) {
            marks.add(new SourceMark(proposal.span(), Kind.PROPOSAL, address.query(proposal.getId()), null));
        }
    }

    private void open(Proposal open) {
        TextSpan span = open.span();
        marks.add(new SourceMark(span, Kind.CURRENT, null, null));
        String due = open.getDue().phrase();
        Stream.concat(
                        open.getAssignments().stream().map(Assignment::phrase),
                        due == null ? Stream.empty() : Stream.of(due))
                .forEach(phrase -> part(phrase, span));
    }

    private void part(String phrase, TextSpan within) {
        int at = phrase.isEmpty() ? -1 : flat.indexOf(phrase, within.start());
        if (at >= 0 && at + phrase.length() <= within.end()) {
            marks.add(new SourceMark(new TextSpan(at, at + phrase.length()), Kind.PART, null, null));
        }
    }
}
