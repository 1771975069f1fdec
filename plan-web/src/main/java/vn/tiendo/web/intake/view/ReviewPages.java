package vn.tiendo.web.intake.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.ProposalId;
import vn.tiendo.core.intake.ProposalState;
import vn.tiendo.core.intake.matching.CollectiveName;
import vn.tiendo.core.intake.reading.OpenIntake.Opened;
import vn.tiendo.core.intake.reading.SplitPoints;
import vn.tiendo.web.intake.source.SourceMarkup;
import vn.tiendo.web.intake.source.SourceParagraph;
import vn.tiendo.web.intake.view.ReviewMarks.Said;
import vn.tiendo.web.intake.view.ReviewPage.Count;
import vn.tiendo.web.intake.view.ReviewPage.Point;
import vn.tiendo.web.intake.view.ReviewPage.Source;
import vn.tiendo.web.intake.view.ReviewPage.Unknown;

/** Makes the review page of an opened document. */
@Component
@RequiredArgsConstructor
public class ReviewPages {
    private final ReviewWords words;

    public ReviewPage page(Opened opened, Asked asked) {
        Intake intake = opened.intake();
        ReviewAddress address = new ReviewAddress(intake.getId(), asked.onlyPoints());
        List<Said> said = opened.parsed().problems().stream()
                .map(problem -> new Said(problem, words.problem(problem)))
                .toList();
        List<ProposalRow> all = rows(opened, said);
        ProposalRow open = asked.part() == Asked.Part.PROPOSALS ? open(all, asked) : null;
        List<ProposalRow> shown = all.stream()
                .filter(row -> !asked.onlyPoints() || row.point() || row.equals(open))
                .toList();
        return new ReviewPage(
                address,
                asked,
                intake,
                count(all),
                shown,
                open == null ? null : opened(open, shown, opened, asked, said),
                row(all, asked.just()),
                source(opened, address, open == null ? null : open.proposal(), said),
                unknown(intake));
    }

    private List<ProposalRow> rows(Opened opened, List<Said> said) {
        List<ProposalRow> rows = new ArrayList<>();
        for (Proposal proposal : opened.intake().getProposals()) {
            List<String> notes = notes(proposal, said);
            boolean pending = proposal.getState() == ProposalState.PENDING;
            boolean point = pending && (proposal.doubtful() || !notes.isEmpty());
            rows.add(new ProposalRow(
                    rows.size() + 1, proposal, point, words.brief(proposal, opened.catalogue(), notes)));
        }
        return rows;
    }

    private static List<String> notes(Proposal proposal, List<Said> said) {
        return said.stream()
                .filter(one -> one.problem().span().overlaps(proposal.span()))
                .map(Said::words)
                .distinct()
                .toList();
    }

    private static Count count(List<ProposalRow> all) {
        int points = (int) all.stream().filter(ProposalRow::point).count();
        int pending = (int) all.stream().filter(ReviewPages::pending).count();
        int certain = (int) all.stream()
                .filter(row -> pending(row) && !row.point() && row.proposal().certain())
                .count();
        return new Count(all.size(), all.size() - pending, points, certain);
    }

    private static boolean pending(ProposalRow row) {
        return row.proposal().getState() == ProposalState.PENDING;
    }

    /** The one asked for (for a merged one, where it went), else the next that waits after the last decision. */
    private static @Nullable ProposalRow open(List<ProposalRow> all, Asked asked) {
        ProposalRow wanted = row(all, asked.proposal());
        while (wanted != null && wanted.proposal().getState() == ProposalState.MERGED && wanted.no() > 1) {
            wanted = all.get(wanted.no() - 2);
        }
        if (wanted != null || all.isEmpty()) {
            return wanted;
        }
        ProposalRow just = row(all, asked.just());
        int from = just == null ? 0 : just.no();
        for (int i = 0; i < all.size(); i++) {
            ProposalRow candidate = all.get((from + i) % all.size());
            if (pending(candidate) && (candidate.point() || !asked.onlyPoints())) {
                return candidate;
            }
        }
        return just == null ? all.getFirst() : just;
    }

    private static @Nullable ProposalRow row(List<ProposalRow> all, @Nullable ProposalId id) {
        return all.stream()
                .filter(row -> row.proposal().getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    private OpenProposal opened(ProposalRow row, List<ProposalRow> shown, Opened opened, Asked asked, List<Said> said) {
        Proposal proposal = row.proposal();
        return new OpenProposal(
                proposal,
                row.no(),
                words.facts(proposal, opened.catalogue()),
                notes(proposal, said),
                ways(row, shown),
                asked.mode() == Asked.Mode.SPLIT ? SplitPoints.of(proposal.getText()) : List.of());
    }

    private static OpenProposal.Ways ways(ProposalRow open, List<ProposalRow> shown) {
        List<ProposalRow> standing = shown.stream()
                .filter(row -> row.proposal().getState() != ProposalState.MERGED)
                .toList();
        int at = standing.indexOf(open);
        ProposalRow point = standing.stream()
                .filter(row -> row.point() && row.no() > open.no())
                .findFirst()
                .or(() -> standing.stream()
                        .filter(row -> row.point() && row.no() < open.no())
                        .findFirst())
                .orElse(null);
        return new OpenProposal.Ways(
                at > 0 ? standing.get(at - 1).proposal().getId() : null,
                at >= 0 && at + 1 < standing.size()
                        ? standing.get(at + 1).proposal().getId()
                        : null,
                point == null ? null : point.proposal().getId());
    }

    private Source source(Opened opened, ReviewAddress address, @Nullable Proposal open, List<Said> said) {
        var marks =
                ReviewMarks.of(opened.source().text(), address, opened.intake().getProposals(), open, said);
        List<SourceParagraph> paragraphs =
                SourceMarkup.of(opened.source(), opened.parsed().outline(), marks);
        int pages = opened.source().pageStarts().size();
        int here = open == null ? 0 : open.getSpanStart();
        return new Source(
                words.title(opened.intake().getHead()),
                pages,
                pages > 1 ? opened.source().pageOf(here) : 0,
                paragraphs,
                said.stream()
                        .map(one -> new Point(
                                one.words(),
                                anchor(paragraphs, one.problem().span().start())))
                        .toList());
    }

    /** The anchor of the paragraph that holds an offset. */
    public static String anchor(List<SourceParagraph> paragraphs, int offset) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.start() <= offset)
                .reduce((a, b) -> b)
                .map(SourceParagraph::anchor)
                .orElse("main");
    }

    private static List<Unknown> unknown(Intake intake) {
        return intake.unknownPhrases().stream()
                .map(phrase -> new Unknown(phrase, CollectiveName.is(phrase), places(intake, phrase)))
                .toList();
    }

    private static int places(Intake intake, String phrase) {
        int head = Objects.equals(intake.getHead().issuerPhrase(), phrase) ? 1 : 0;
        return head
                + (int) intake.getProposals().stream()
                        .filter(proposal -> proposal.unknownPhrases().contains(phrase))
                        .count();
    }
}
