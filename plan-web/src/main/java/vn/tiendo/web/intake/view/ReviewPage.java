package vn.tiendo.web.intake.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.web.intake.source.SourceParagraph;

/**
 * Everything that the review page draws.
 *
 * @param lines those of the list that are drawn: all of a page, of an answer those that have changed
 */
public record ReviewPage(
        ReviewAddress address,
        Asked asked,
        Intake intake,
        Count count,
        List<ProposalLine> lines,
        @Nullable OpenProposal open,
        @Nullable ProposalRow just,
        Source source,
        Beside beside) {
    /** Figures of the bar: proposals, those that ask something, those that are clear, and how many are reports. */
    public record Count(int all, int asks, int clear, int reports) {
        public int pending() {
            return asks + clear;
        }

        public int seen() {
            return all - pending();
        }

        public int of(Filter.Stand stand) {
            return switch (stand) {
                case ALL -> all;
                case ASKS -> asks;
                case CLEAR -> clear;
                case PENDING -> pending();
                case SEEN -> seen();
            };
        }

        public int of(PromiseKind kind) {
            return kind == PromiseKind.REPORT ? reports : all - reports;
        }
    }

    /**
     * The original.
     *
     * @param title the document in one line
     * @param page where the open proposal stands; 0 when the original has no pages
     * @param paragraphs all of a page, of an answer those that are lit
     * @param dark for a page, the lit ones as they are when something else is lit
     */
    public record Source(
            String title, int pages, int page, List<SourceParagraph> paragraphs, List<SourceParagraph> dark) {}

    /** What was read besides proposals. */
    public record Beside(List<PointLine> points, List<IndicatorLine> indicators, List<Unknown> unknown) {}

    /** A name that the register does not know; {@code many} when it names more than one body. */
    public record Unknown(String phrase, boolean many, int places) {}

    /** What keeps the document from becoming a plan, as a message key; null when nothing does. */
    public @Nullable String hindrance() {
        if (count.pending() > 0) {
            return "intake.confirm.pending";
        }
        return intake.getHead().issuer() == null ? "intake.issuer.unknown" : null;
    }

    /** How many lines a part has; null for one that is a form. */
    public @Nullable Integer lines(Asked.Part part) {
        return switch (part) {
            case PROPOSALS -> count.all();
            case POINTS -> beside.points().size();
            case HEAD -> null;
            case INDICATORS -> beside.indicators().size();
            case BODIES -> beside.unknown().size();
        };
    }

    public List<Filter.Stand> stands() {
        return List.of(Filter.Stand.values());
    }

    public List<PromiseKind> kinds() {
        return List.of(PromiseKind.values());
    }

    public List<Asked.Part> parts() {
        return List.of(Asked.Part.values());
    }

    public long single() {
        return beside.unknown().stream().filter(one -> !one.many()).count();
    }
}
