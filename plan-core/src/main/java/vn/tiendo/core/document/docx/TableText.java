package vn.tiendo.core.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A table as text: rows as "a | b", or, where a table only places a letterhead or the signature beside the recipients,
 * its cells one after the other.
 */
@RequiredArgsConstructor
final class TableText {
    private static final int MOST_LAYOUT_ROWS = 4;
    private static final int MOST_LAYOUT_CELLS = 2;
    private static final Pattern FORMAL =
            Pattern.compile("CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM|(?m:^\\h*(?:Nơi nhận\\b|T/?M[. ]))"
                    + "|Độc lập\\h*[-–]\\h*Tự do");
    private static final Pattern WHITE = Pattern.compile("\\s+");
    private static final Set<String> SIDES = Set.of("top", "bottom", "insideH", "insideV");
    private static final Set<String> NO_LINE = Set.of("nil", "none", "");

    private final BodyText body;
    private final Styles styles;

    List<String> blocks(Element table) {
        List<List<String>> rows = Xml.content(table).stream()
                .filter(row -> "tr".equals(row.getLocalName()))
                .filter(row -> Xml.path(row, "trPr", "del").isEmpty())
                .map(this::cells)
                .toList();
        if (isLayout(table, rows)) {
            return rows.stream()
                    .flatMap(List::stream)
                    .filter(cell -> !cell.isEmpty())
                    .toList();
        }
        String text = rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .map(row -> row.stream()
                        .map(cell -> WHITE.matcher(cell).replaceAll(" "))
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (Element cell : Xml.content(row)) {
            if ("tc".equals(cell.getLocalName())) {
                cells.add(String.join("\n", body.blocks(cell)));
            }
        }
        return cells;
    }

    private boolean isLayout(Element table, List<List<String>> rows) {
        boolean narrow = rows.size() <= MOST_LAYOUT_ROWS
                && rows.stream()
                        .allMatch(row ->
                                row.stream().filter(cell -> !cell.isEmpty()).count() <= MOST_LAYOUT_CELLS);
        boolean formal = rows.stream()
                .flatMap(List::stream)
                .anyMatch(cell -> FORMAL.matcher(cell).find());
        return narrow && (formal || !isRuled(table));
    }

    private boolean isRuled(Element table) {
        Optional<Element> own = Xml.path(table, "tblPr", "tblBorders");
        boolean whole = own.or(() -> Xml.value(table, "tblPr", "tblStyle").flatMap(styles::tableBorders))
                .filter(TableText::isDrawn)
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
