package vn.tiendo.core.document.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.Found;
import vn.tiendo.core.document.Header;
import vn.tiendo.core.document.noise.Columns;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;

/** Reads the head of a document from its zones. */
public final class FrontReader {
    private static final int ENOUGH = 20_000;

    private FrontReader() {}

    public static Front read(String source, Zones zones) {
        Line title = zones.title();
        List<FlatText> head = zones.head().stream()
                .flatMap(l -> headCells(source, l).stream())
                .toList();
        FlatText behind = title == null ? FlatText.EMPTY : TitleLine.rest(title.flat());
        SubjectLines own = title == null
                ? new SubjectLines(FlatText.EMPTY, zones.front())
                : SubjectLines.split(behind, zones.front());
        SubjectLines plan =
                zones.planFront().equals(zones.front()) ? own : SubjectLines.split(FlatText.EMPTY, zones.planFront());
        FlatText preamble = joined(own.preamble());
        NumberLine number = NumberLine.in(head);
        DateLine date = DateLine.in(head);
        Header header = new Header(
                title == null ? null : TitleLine.kind(title.flat()),
                number == null ? null : number.number(),
                number == null ? null : number.symbol(),
                date == null ? null : date.place(),
                date == null ? null : date.date(),
                issuer(head, preamble),
                own.subject().isEmpty() ? null : own.subject().atMost(2000).found());
        return new Front(header, plan.subject(), joined(plan.preamble()), TermReader.in(plan.subject()));
    }

    /** Number and symbol may be padded with blanks, which are no gap between columns. */
    private static List<FlatText> headCells(String source, Line line) {
        FlatText whole = line.flat().atMost(400);
        boolean number = whole.folded().startsWith("số") || whole.folded().startsWith("ngày");
        List<FlatText> cells = Columns.of(source, line);
        return number && cells.size() < 3 && NumberLine.in(cells) == null ? List.of(whole) : cells;
    }

    private static @Nullable Found<String> issuer(List<FlatText> head, FlatText preamble) {
        Found<String> letterhead = Letterhead.issuer(head);
        return letterhead == null ? PreambleIssuer.in(preamble) : letterhead;
    }

    private static FlatText joined(List<Line> lines) {
        return lines.isEmpty()
                ? FlatText.EMPTY
                : FlatText.join(lines.stream().map(Line::flat).toList()).atMost(ENOUGH);
    }
}
