package vn.tiendo.web.intake.view;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.matching.CollectiveName;
import vn.tiendo.core.intake.reading.Clarity;
import vn.tiendo.core.intake.reading.OpenIntake.Opened;
import vn.tiendo.core.intake.reading.SplitPoints;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.web.intake.source.SourceMark;
import vn.tiendo.web.intake.source.SourceMarkup;
import vn.tiendo.web.intake.source.SourceParagraph;
import vn.tiendo.web.intake.view.OpenProposal.Note;
import vn.tiendo.web.intake.view.ReviewMarks.Lit;
import vn.tiendo.web.intake.view.ReviewPage.Beside;
import vn.tiendo.web.intake.view.ReviewPage.Source;
import vn.tiendo.web.intake.view.ReviewPage.Unknown;

/** Makes the review page of an opened document, or as much of it as a script asks for. */
@Component
@RequiredArgsConstructor
public class ReviewPages {
    // somebody else's decision may have been timed a little before it could be seen
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private final ReviewWords words;
    private final ProposalWords proposalWords;
    private final BesideWords besideWords;

    /** Everything. */
    public ReviewPage page(Opened opened, Asked asked) {
        TextSpan all = new TextSpan(0, opened.source().text().length());
        return make(opened, asked, all, row -> asked.part() == Asked.Part.PROPOSALS);
    }

    /** What stands beside the original; of the original no more than is lit. */
    public ReviewPage side(Opened opened, Asked asked) {
        return make(opened, asked, null, row -> asked.part() == Asked.Part.PROPOSALS);
    }

    /** The open proposal alone, or the place asked for, with what is lit of the original. */
    public ReviewPage card(Opened opened, Asked asked) {
        return make(opened, asked, null, row -> false);
    }

    /** What has changed since a moment, whoever changed it, with the figures as they are now. */
    public ReviewPage changes(Opened opened, Asked asked, Instant since) {
        return make(opened, asked, null, row -> {
            Proposal.Decision decision = row.proposal().getDecision();
            return row.proposal().getId().equals(asked.just())
                    || (decision != null && decision.at().isAfter(from(since, decision, opened)));
        });
    }

    private static Instant from(Instant since, Proposal.Decision decision, Opened opened) {
        return decision.by().equals(opened.reader().person()) ? since : since.minus(OVERLAP);
    }

    private ReviewPage make(Opened opened, Asked asked, @Nullable TextSpan drawn, Predicate<ProposalRow> drawnLines) {
        Intake intake = opened.intake();
        ReviewAddress address = new ReviewAddress(intake.getId(), asked.filter());
        Clarity clarity = new Clarity(opened.parsed());
        ProposalRows rows = new ProposalRows(intake, clarity);
        boolean listed = asked.part() == Asked.Part.PROPOSALS && asked.place() == null;
        ProposalRow open = listed ? rows.open(asked, stopped(opened, rows)) : null;
        Beside beside = besideWords.of(opened, rows, unknown(intake));
        Lit lit = new Lit(open == null ? null : open.proposal(), asked.place());
        return new ReviewPage(
                address,
                asked,
                intake,
                rows.count(),
                rows.all().stream()
                        .filter(drawnLines)
                        .map(row -> line(row, row.equals(open) || asked.filter().shows(row), opened, clarity))
                        .toList(),
                open == null ? null : opened(open, rows, opened, asked, clarity),
                rows.row(asked.just()),
                source(opened, address, lit, beside.points(), drawn),
                beside);
    }

    private static @Nullable ProposalRow stopped(Opened opened, ProposalRows rows) {
        return opened.intake()
                .lastSettledBy(opened.reader().person())
                .map(last -> rows.row(last.getId()))
                .orElse(null);
    }

    private ProposalLine line(ProposalRow row, boolean shown, Opened opened, Clarity clarity) {
        Proposal proposal = row.proposal();
        List<Chip> chips = proposalWords.brief(proposal, opened.catalogue(), notes(proposal, clarity));
        return new ProposalLine(row, shown, chips, words.who(proposal, opened.reader()));
    }

    private List<Note> notes(Proposal proposal, Clarity clarity) {
        return clarity.problemsIn(proposal).stream().map(words::note).distinct().toList();
    }

    private OpenProposal opened(ProposalRow row, ProposalRows rows, Opened opened, Asked asked, Clarity clarity) {
        Proposal proposal = row.proposal();
        return new OpenProposal(
                row,
                proposalWords.facts(proposal, opened.catalogue(), clarity.readings()),
                notes(proposal, clarity),
                words.who(proposal, opened.reader()),
                rows.ways(row, asked.filter()),
                asked.mode() == Asked.Mode.SPLIT ? SplitPoints.of(proposal.getText(), names(proposal)) : List.of());
    }

    private Source source(
            Opened opened, ReviewAddress address, Lit lit, List<PointLine> points, @Nullable TextSpan drawn) {
        TextSpan here = lit.span();
        int pages = opened.source().pageStarts().size();
        int offset = here == null ? 0 : here.start();
        return new Source(
                words.title(opened.intake().getHead()),
                pages,
                pages > 1 ? opened.source().pageOf(offset) : 0,
                paragraphs(opened, address, lit, points, drawn == null ? here : drawn),
                drawn == null ? List.of() : paragraphs(opened, address, Lit.NOTHING, points, here));
    }

    private static List<SourceParagraph> paragraphs(
            Opened opened, ReviewAddress address, Lit lit, List<PointLine> points, @Nullable TextSpan area) {
        if (area == null) {
            return List.of();
        }
        List<Proposal> proposals = opened.intake().getProposals();
        List<SourceMark> marks = ReviewMarks.of(opened.source().text(), address, proposals, lit, points);
        return SourceMarkup.of(opened.source(), opened.parsed().outline(), marks, area);
    }

    private static List<String> names(Proposal proposal) {
        return proposal.getAssignments().stream().map(Assignment::phrase).toList();
    }

    private static List<Unknown> unknown(Intake intake) {
        return intake.unknownPhrases().stream()
                .map(phrase -> new Unknown(phrase, CollectiveName.is(phrase), places(intake, phrase)))
                .toList();
    }

    private static int places(Intake intake, String phrase) {
        int head = intake.getHead().issuer() == null
                        && phrase.equalsIgnoreCase(intake.getHead().issuerPhrase())
                ? 1
                : 0;
        return head
                + (int) intake.getProposals().stream()
                        .filter(proposal -> proposal.unknownPhrases().stream().anyMatch(phrase::equalsIgnoreCase))
                        .count();
    }
}
