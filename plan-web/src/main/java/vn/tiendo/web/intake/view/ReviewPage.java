package vn.tiendo.web.intake.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.web.intake.source.SourceParagraph;

/** Everything that the review page draws. */
public record ReviewPage(
        ReviewAddress address,
        Asked asked,
        Intake intake,
        Count count,
        List<ProposalRow> rows,
        @Nullable OpenProposal open,
        @Nullable ProposalRow just,
        Source source,
        List<Unknown> unknown) {
    /** Figures of the bar: proposals, those somebody has decided on, those with a point to look at, those without. */
    public record Count(int all, int seen, int points, int certain) {
        public int pending() {
            return all - seen;
        }
    }

    /**
     * The original.
     *
     * @param title the document in one line
     * @param page where the open proposal stands; 0 when the original has no pages
     */
    public record Source(String title, int pages, int page, List<SourceParagraph> paragraphs, List<Point> points) {}

    /** A point that the reader met, and the paragraph it stands in. */
    public record Point(String text, String anchor) {}

    /** A name that the register does not know; {@code many} when it names more than one body. */
    public record Unknown(String phrase, boolean many, int places) {}

    /** What keeps the document from becoming a plan, as a message key; null when nothing does. */
    public @Nullable String hindrance() {
        if (count.pending() > 0) {
            return "intake.confirm.pending";
        }
        return intake.getHead().issuer() == null ? "intake.issuer.unknown" : null;
    }

    public long single() {
        return unknown.stream().filter(one -> !one.many()).count();
    }
}
