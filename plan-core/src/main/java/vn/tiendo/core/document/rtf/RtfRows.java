package vn.tiendo.core.document.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiendo.core.document.table.TableCell;
import vn.tiendo.core.document.table.TableText;

/** The rows of the table that is open: cells by their right edges, merged ones resolved. */
final class RtfRows {
    /** In twentieths of a point. */
    private static final int SLACK = 100;

    private static final int MOST_CELLS = 200;
    private static final Set<String> NO_LINE = Set.of("brdrnone", "brdrnil", "brdrtbl", "brdrw", "brdrcf", "brsp");

    private record Definition(int right, boolean goesOn, boolean covered) {}

    private final List<List<TableCell>> rows = new ArrayList<>();
    private List<Definition> definitions = new ArrayList<>();
    private List<List<String>> cells = new ArrayList<>();
    private List<String> cell = new ArrayList<>();
    private boolean goesOn;
    private boolean covered;
    private boolean atBorder;
    private boolean ruled;

    void define(RtfToken token) {
        switch (token.word()) {
            case "trowd" -> definitions = new ArrayList<>();
            case "clvmrg" -> goesOn = true;
            case "clmrg" -> covered = true;
            case "cellx" -> {
                if (definitions.size() < MOST_CELLS) {
                    definitions.add(new Definition(token.value(), goesOn, covered));
                }
                goesOn = false;
                covered = false;
                atBorder = false;
            }
            default -> border(token.word());
        }
    }

    private void border(String word) {
        if (word.startsWith("clbrdr") || word.startsWith("trbrdr")) {
            atBorder = true;
        } else if (atBorder && word.startsWith("brdr")) {
            ruled |= !NO_LINE.contains(word);
        }
    }

    void add(String paragraph) {
        if (!paragraph.isEmpty()) {
            cell.add(paragraph);
        }
    }

    void endCell() {
        if (cells.size() < MOST_CELLS) {
            cells.add(cell);
        }
        cell = new ArrayList<>();
    }

    void endRow() {
        List<TableCell> row = new ArrayList<>();
        int left = 0;
        for (int at = 0; at < cells.size(); at++) {
            Definition definition =
                    at < definitions.size() ? definitions.get(at) : new Definition(left + 1_000, false, false);
            if (!definition.covered()) {
                List<String> words = definition.goesOn() ? List.of() : cells.get(at);
                row.add(new TableCell(left, definition.right(), definition.goesOn(), words));
            }
            left = definition.right();
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        cells = new ArrayList<>();
    }

    /** The table so far as text; a new one may begin. */
    List<String> blocks() {
        if (!cells.isEmpty()) {
            endRow();
        }
        List<String> blocks = rows.isEmpty() ? List.of() : TableText.blocks(rows, ruled, SLACK);
        rows.clear();
        ruled = false;
        return blocks;
    }
}
