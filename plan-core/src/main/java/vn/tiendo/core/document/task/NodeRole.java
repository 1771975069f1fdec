package vn.tiendo.core.document.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.outline.AttributeLine;
import vn.tiendo.core.document.outline.Marker;
import vn.tiendo.core.document.outline.Node;
import vn.tiendo.core.document.table.Column;

/** What a node of the outline is to the tasks around it. */
final class NodeRole {
    private NodeRole() {}

    /** "Phân công:" with items below it is a heading, not a line that names somebody. */
    static boolean saysAttributes(Node node) {
        FlatText text = node.content();
        return AttributeLine.begins(text.folded())
                && (node.childItems().isEmpty() || !text.text().endsWith(":"));
    }

    /** Rows of tables are read apart; a line in brackets ("Kèm theo …") says nothing of its own. */
    static boolean nothing(Node node) {
        String text = node.content().text();
        boolean bracket = text.startsWith("(")
                && text.endsWith(")")
                && !AttributeLine.begins(node.content().folded());
        boolean cell = text.length() < 30
                && Column.named(node.content()) != null
                && !node.content().folded().startsWith("giao ");
        return AssignmentTable.row(node) || node.paragraph() && (bracket || cell);
    }

    static boolean counted(Node node) {
        Marker marker = node.marker();
        return marker != null
                && "-+*".contains(marker.label())
                && !marker.label().isEmpty();
    }

    /** An unnumbered heading between bullets ("Bước 2 (tháng 4/2031):") stands behind the bullet before it. */
    static @Nullable Node headingBehind(Node item) {
        List<Node> paragraphs = item.childParagraphs();
        Node parent = item.parent();
        if (!counted(item)
                || paragraphs.isEmpty()
                || parent == null
                || parent.children().getLast() == item) {
            return null;
        }
        Node last = paragraphs.getLast();
        FlatText text = last.content();
        boolean heading = text.text().endsWith(":")
                && text.length() < 200
                && item.children().getLast() == last
                && !AttributeLine.begins(text.folded());
        return heading ? last : null;
    }
}
