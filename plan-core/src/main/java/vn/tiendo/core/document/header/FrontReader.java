package vn.tiendo.core.document.header;

import java.util.List;
import vn.tiendo.core.document.header.letter.LetterSubject;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.Header;

/** Reads the head of a document from its zones. */
public final class FrontReader {
    private static final int ENOUGH = 20_000;

    private FrontReader() {}

    public static Front read(String source, Zones zones) {
        Line title = zones.title();
        List<FlatText> letter = title == null ? LetterSubject.cells(source, zones.head()) : List.of();
        List<FlatText> head =
                HeadCells.of(source, title == null ? SubjectLines.abovePreamble(zones.head()) : zones.head());
        FlatText behind = title == null ? FlatText.EMPTY : TitleLine.rest(title.flat());
        SubjectLines own = title == null
                ? new SubjectLines(FlatText.EMPTY, zones.front())
                : SubjectLines.split(behind, zones.front());
        SubjectLines plan =
                zones.planFront().equals(zones.front()) ? own : SubjectLines.split(FlatText.EMPTY, zones.planFront());
        FlatText preamble = joined(own.preamble());
        NumberLine number = NumberLine.in(head);
        DateLine date = DateLine.in(without(letter, head));
        Letterhead letterhead = Letterhead.in(without(letter, head));
        FlatText subject = letter.isEmpty() ? own.subject() : LetterSubject.joined(letter);
        Found<String> issuer = letterhead == null ? PreambleIssuer.in(preamble) : letterhead.issuer();
        Header header = new Header(
                SystemRule.of(head, number, issuer),
                title == null ? PreambleIssuer.kind(preamble) : TitleLine.kind(title.flat()),
                number == null ? null : number.number(),
                number == null ? null : number.symbol(),
                date == null ? null : date.place(),
                date == null ? null : date.date(),
                letterhead == null ? null : letterhead.parent(),
                issuer,
                subject.isEmpty() ? null : subject.atMost(2000).found());
        FlatText decision = plan == own ? FlatText.EMPTY : preamble;
        return new Front(header, plan.subject(), decision, joined(plan.preamble()), TermReader.in(plan.subject()));
    }

    private static List<FlatText> without(List<FlatText> subject, List<FlatText> head) {
        return head.stream()
                .filter(cell -> subject.stream()
                        .noneMatch(s -> s.span().start() == cell.span().start()))
                .toList();
    }

    private static FlatText joined(List<Line> lines) {
        return lines.isEmpty()
                ? FlatText.EMPTY
                : FlatText.join(lines.stream().map(Line::flat).toList()).atMost(ENOUGH);
    }
}
