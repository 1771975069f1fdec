package vn.tiendo.core.document.table;

import java.util.List;

/**
 * A cell as a file draws it.
 *
 * @param left where it begins from the left, in any unit that holds for its whole table
 * @param right where it ends
 * @param goesOn it is the lower part of a cell that is merged over several rows
 * @param paragraphs its words; empty when it goes on
 */
public record TableCell(int left, int right, boolean goesOn, List<String> paragraphs) {
    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    String lines() {
        return String.join("\n", paragraphs);
    }
}
