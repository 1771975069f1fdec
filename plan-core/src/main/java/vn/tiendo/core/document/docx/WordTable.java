package vn.tiendo.core.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.tiendo.core.document.container.Xml;
import vn.tiendo.core.document.table.TableCell;
import vn.tiendo.core.document.table.TableText;

/** A table of WordprocessingML: cells placed by the table's grid, spans and vertical merges resolved. */
@RequiredArgsConstructor
final class WordTable {
    private static final Set<String> SIDES = Set.of("top", "bottom", "insideH", "insideV");
    private static final Set<String> NO_LINE = Set.of("nil", "none", "");

    /** In twentieths of a point. Edges drawn by hand miss each other by some points. */
    private static final int SLACK = 100;

    private static final int USUAL_WIDTH = 1_000;
    private static final int MOST_SPAN = 100;

    private final BodyText body;
    private final Styles styles;

    List<String> blocks(Element table) {
        List<Integer> edges = edges(table);
        List<List<TableCell>> rows = Word.content(table).stream()
                .filter(row -> "tr".equals(row.getLocalName()))
                .filter(row -> Xml.path(row, "trPr", "del").isEmpty())
                .map(row -> cells(row, edges))
                .toList();
        return TableText.blocks(rows, isRuled(table), SLACK);
    }

    /** Where the columns of the grid begin; a width that is missing or nought is taken as a usual one. */
    private static List<Integer> edges(Element table) {
        List<Integer> edges = new ArrayList<>(List.of(0));
        Xml.child(table, "tblGrid").map(Xml::children).orElse(List.of()).stream()
                .filter(column -> "gridCol".equals(column.getLocalName()))
                .mapToInt(column -> Xml.number(Xml.attribute(column, "w"), USUAL_WIDTH))
                .forEach(width -> edges.add(edges.getLast() + (width > 0 ? Math.min(width, 40_000) : USUAL_WIDTH)));
        return edges;
    }

    private static int edge(List<Integer> edges, int column) {
        return column < edges.size() ? edges.get(column) : edges.getLast() + (column - edges.size() + 1) * USUAL_WIDTH;
    }

    private List<TableCell> cells(Element row, List<Integer> edges) {
        List<TableCell> cells = new ArrayList<>();
        int column = span(Word.value(row, "trPr", "gridBefore"), 0);
        for (Element cell : Word.content(row)) {
            if ("tc".equals(cell.getLocalName())) {
                int next = column + span(Word.value(cell, "tcPr", "gridSpan"), 1);
                if (Xml.path(cell, "tcPr", "cellDel").isEmpty()) {
                    cells.add(cell(cell, edge(edges, column), edge(edges, next)));
                }
                column = next;
            }
        }
        return cells;
    }

    private TableCell cell(Element cell, int left, int right) {
        boolean goesOn = Word.value(cell, "tcPr", "vMerge")
                .filter(merge -> !"restart".equals(merge))
                .isPresent();
        List<String> paragraphs = body.cell(cell);
        return new TableCell(left, right, goesOn, goesOn ? List.of() : paragraphs);
    }

    private static int span(Optional<String> columns, int otherwise) {
        return columns.map(count -> Math.clamp(Xml.number(count, otherwise), otherwise, MOST_SPAN))
                .orElse(otherwise);
    }

    private boolean isRuled(Element table) {
        Optional<Element> own = Xml.path(table, "tblPr", "tblBorders");
        boolean whole = own.or(() -> Word.value(table, "tblPr", "tblStyle").flatMap(styles::tableBorders))
                .filter(WordTable::isDrawn)
                .isPresent();
        NodeList cells = table.getElementsByTagNameNS("*", "tcBorders");
        return whole
                || Stream.iterate(0, at -> at < cells.getLength(), at -> at + 1)
                        .anyMatch(at -> isDrawn((Element) cells.item(at)));
    }

    private static boolean isDrawn(Element borders) {
        return Xml.children(borders).stream()
                .filter(side -> SIDES.contains(side.getLocalName()))
                .anyMatch(side -> !NO_LINE.contains(Xml.attribute(side, "val")));
    }
}
