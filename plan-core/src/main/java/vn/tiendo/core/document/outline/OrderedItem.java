package vn.tiendo.core.document.outline;

import java.util.List;

/**
 * A numbered order with a list below it that ends in attribute lines of its own ("1.1. Xây dựng Hướng dẫn ….", then
 * requirements, then "- Thời gian: …", "- Chủ trì: …") is a task itself, besides what the list orders. A short title over
 * such a list is none.
 */
public final class OrderedItem {
    private static final int LONGEST_TITLE = 90;
    private static final int FEWEST_ATTRIBUTES = 2;

    private OrderedItem() {}

    /** The attribute lines of its own; none for anything else. */
    public static List<Node> attributes(Node node) {
        Marker marker = node.marker();
        List<Node> items = node.childItems();
        if (marker == null
                || marker.kind().counted()
                || items.isEmpty()
                || node.block().capitals()) {
            return List.of();
        }
        int from = items.size();
        while (from > 0 && AttributeLine.is(items.get(from - 1)) && alike(items.get(from - 1), items.getFirst())) {
            from--;
        }
        boolean own = from > 0 && items.size() - from >= FEWEST_ATTRIBUTES && orders(node);
        return own && items.subList(0, from).stream().noneMatch(AttributeLine::is)
                ? items.subList(from, items.size())
                : List.of();
    }

    private static boolean orders(Node node) {
        String text = node.content().text();
        return text.length() > LONGEST_TITLE && !text.endsWith(":")
                || text.endsWith(".")
                || text.endsWith(";")
                || text.contains("; ");
    }

    private static boolean alike(Node one, Node other) {
        Marker a = one.marker();
        Marker b = other.marker();
        return a != null && b != null && a.kind() == b.kind();
    }
}
