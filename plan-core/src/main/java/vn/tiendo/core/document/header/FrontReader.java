package vn.tiendo.core.document.header;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.core.document.noise.Columns;
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
        Letterhead letterhead = Letterhead.in(head);
        Found<String> issuer = letterhead == null ? PreambleIssuer.in(preamble) : letterhead.issuer();
        Header header = new Header(
                SystemRule.of(head, number, issuer),
                title == null ? null : TitleLine.kind(title.flat()),
                number == null ? null : number.number(),
                number == null ? null : number.symbol(),
                date == null ? null : date.place(),
                date == null ? null : date.date(),
                letterhead == null ? null : letterhead.parent(),
                issuer,
                own.subject().isEmpty() ? null : own.subject().atMost(2000).found());
        return new Front(header, plan.subject(), joined(plan.preamble()), TermReader.in(plan.subject()));
    }

    /** The columns of a line; blanks left for number, day and month are no gap between columns. */
    private static List<FlatText> headCells(String source, Line line) {
        List<FlatText> cells = Columns.of(source, line);
        List<FlatText> columns = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            FlatText cell = cells.get(i);
            if (cell.folded().contains("ngày")) {
                columns.add(FlatText.join(cells.subList(i, cells.size())));
                return columns;
            }
            boolean cut = cell.folded().startsWith("số") && NumberLine.in(List.of(cell)) == null;
            if (cut && i + 1 < cells.size()) {
                i++;
                cell = FlatText.join(List.of(cell, cells.get(i)));
            }
            columns.add(cell.atMost(400));
        }
        return columns;
    }

    private static FlatText joined(List<Line> lines) {
        return lines.isEmpty()
                ? FlatText.EMPTY
                : FlatText.join(lines.stream().map(Line::flat).toList()).atMost(ENOUGH);
    }
}
