package vn.tiendo.core.document.task;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.core.document.outline.AttributeLine;
import vn.tiendo.core.document.outline.Marker;
import vn.tiendo.core.document.outline.Node;

/**
 * A part of the plan that says in one line how long the plan runs ("4. Thời gian thực hiện: Quý II/2031" after "3. Tổ
 * chức thực hiện"): it stands beside the other parts and is no attribute of their tasks.
 */
final class OwnPart {
    private OwnPart() {}

    /** What stands below a node; of the whole plan, without the parts of this kind. */
    static List<Node> without(Node parent) {
        if (parent.parent() != null) {
            return parent.children();
        }
        List<Node> rest = new ArrayList<>();
        boolean behindPart = false;
        for (Node child : parent.children()) {
            boolean attribute = AttributeLine.begins(child.content().folded());
            if (attribute && behindPart && numbered(child)) {
                continue;
            }
            rest.add(child);
            behindPart |= child.heading() && !attribute;
        }
        return rest;
    }

    private static boolean numbered(Node node) {
        Marker marker = node.marker();
        return marker != null
                && !marker.label().isEmpty()
                && Character.isLetterOrDigit(marker.label().charAt(0));
    }
}
