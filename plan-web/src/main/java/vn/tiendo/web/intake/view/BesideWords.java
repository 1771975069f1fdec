package vn.tiendo.web.intake.view;

import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.reading.ParseProblem;
import vn.tiendo.core.document.reading.ReadIndicator;
import vn.tiendo.core.intake.reading.OpenIntake.Opened;
import vn.tiendo.web.intake.view.OpenProposal.Note;
import vn.tiendo.web.intake.view.ReviewPage.Beside;
import vn.tiendo.web.intake.view.ReviewPage.Unknown;

/** What was read besides proposals, each with its place: points to look at, indicators, names nobody knows. */
@Component
@RequiredArgsConstructor
class BesideWords {
    private static final int QUOTE = 160;

    private final ReviewWords words;

    Beside of(Opened opened, ProposalRows rows, List<Unknown> unknown) {
        Spots spots = new Spots(opened.source(), opened.parsed().outline());
        String text = opened.source().text();
        return new Beside(
                opened.parsed().problems().stream()
                        .sorted(Comparator.comparingInt(
                                problem -> problem.span().start()))
                        .map(problem -> point(problem, spots, text, rows))
                        .toList(),
                opened.parsed().indicators().stream()
                        .map(indicator -> indicator(indicator, spots))
                        .toList(),
                unknown);
    }

    private PointLine point(ParseProblem problem, Spots spots, String text, ProposalRows rows) {
        Note note = words.note(problem);
        TextSpan span = problem.span();
        ProposalRow within = rows.all().stream()
                .filter(row -> row.proposal().span().overlaps(span) && !row.merged())
                .findFirst()
                .orElse(null);
        return new PointLine(span, spots.of(span), note.text(), quote(note, span, text), note.mend(), within);
    }

    /** Nothing where the words are quoted by what is said of them. */
    private static String quote(Note note, TextSpan span, String text) {
        String all = span.of(text).replaceAll("\\s+", " ").strip();
        if (note.text().contains(all)) {
            return "";
        }
        return all.length() <= QUOTE ? all : all.substring(0, QUOTE).stripTrailing() + "…";
    }

    private IndicatorLine indicator(ReadIndicator read, Spots spots) {
        return new IndicatorLine(
                read, spots.of(read.span()), words.figure(read.value(), read.unit()), words.how(read.how()));
    }
}
