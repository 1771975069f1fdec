package vn.tiendo.core.document.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.OutlineItem;

/**
 * Builds the tree. A mark that is open already closes everything below it; a new mark goes under what is open, outer
 * marks first. Levels may be left out and the order of marks may differ from plan to plan.
 */
public final class OutlineBuilder {
    private static final int LONGEST_TITLE = 60;

    private final Node root = new Node(null, new Block(null, FlatText.EMPTY, List.of()), "", 0);
    private final Deque<Node> open = new ArrayDeque<>();
    private final List<Node> all = new ArrayList<>();
    private boolean form;

    private OutlineBuilder() {
        open.push(root);
    }

    public static Outline build(List<Block> blocks) {
        OutlineBuilder builder = new OutlineBuilder();
        blocks.forEach(builder::add);
        TitleOrTask titles = new TitleOrTask();
        builder.all.stream().filter(n -> !n.paragraph()).forEach(titles::settle);
        return new Outline(builder.root, List.copyOf(builder.all));
    }

    private void add(Block block) {
        Marker marker = block.marker();
        boolean annex = marker != null && marker.kind() == MarkerKind.ANNEX;
        form = !annex && form || (annex || inAnnex()) && nationalTitle(block);
        if (marker == null && !form && block.capitals() && isTitleLine(block)) {
            marker = new Marker(MarkerKind.TITLE, "", "", 0);
            block = new Block(marker, block.text(), block.lines());
        }
        if (marker == null) {
            paragraph(block);
            return;
        }
        if (!listed(marker)) {
            closeFor(marker.kind());
        }
        if (resumes(marker.kind(), block)) {
            open.pop();
        }
        Node parent = open.getFirst();
        Node node = new Node(parent, block, path(parent, marker), open.size());
        parent.add(node);
        all.add(node);
        open.push(node);
    }

    private boolean inAnnex() {
        return open.stream().anyMatch(node -> kindOf(node) == MarkerKind.ANNEX);
    }

    /** In an annex the national title heads a form: its captions in capitals are no headings of the plan. */
    private static boolean nationalTitle(Block block) {
        return block.capitals() && block.text().folded().contains("xã hội chủ nghĩa việt nam");
    }

    /** A line in capitals without a number is a title whose number was lost; a table's head is none. */
    private static boolean isTitleLine(Block block) {
        return block.text().length() >= 6
                && block.text().length() <= 200
                && block.text().text().indexOf(' ') > 0
                && block.lines().stream().noneMatch(TableRow::is);
    }

    private void paragraph(Block block) {
        Node parent = open.getFirst();
        int place = parent.paragraphs() + 2;
        boolean underItem = parent != root;
        Node node = new Node(parent, block, underItem ? parent.path() + "/p" + place : "", open.size());
        node.settle(OutlineItem.Kind.PARAGRAPH);
        parent.add(node);
        all.add(node);
    }

    private void closeFor(MarkerKind kind) {
        boolean alreadyOpen = open.stream().anyMatch(n -> kind == kindOf(n));
        while (open.getFirst() != root) {
            MarkerKind top = kindOf(open.getFirst());
            if (alreadyOpen) {
                open.pop();
                if (top == kind) {
                    return;
                }
            } else if (top != null && top.compareTo(kind) > 0) {
                open.pop();
            } else {
                return;
            }
        }
    }

    /** "- Mở các lớp:" lists what follows in "(1)", "(2)"; a short title with a bullet what is counted anew from "1.". */
    private boolean listed(Marker marker) {
        Node top = open.getFirst();
        MarkerKind above = kindOf(top);
        if (above == null || !above.counted()) {
            return false;
        }
        String title = top.content().text();
        return switch (marker.kind()) {
            case IN_PARENS -> title.endsWith(":");
            case NUMBER ->
                "1".equals(marker.label())
                        && top.children().isEmpty()
                        && title.length() <= LONGEST_TITLE
                        && ".;,/".indexOf(title.charAt(title.length() - 1)) < 0;
            default -> false;
        };
    }

    /** Behind "(1)", "(2)" between bullets, an attribute line with a bullet is the item's, not the last one's. */
    private boolean resumes(MarkerKind kind, Block block) {
        Node top = open.getFirst();
        Node above = top.parent();
        return kind.counted()
                && above != null
                && kindOf(top) == MarkerKind.IN_PARENS
                && above.childrenOf(kind) > 0
                && AttributeLine.begins(block.content().folded());
    }

    private static @Nullable MarkerKind kindOf(Node node) {
        Marker marker = node.marker();
        return marker == null ? null : marker.kind();
    }

    private static String path(Node parent, Marker marker) {
        return NumberPath.of(parent, marker, parent.childrenOf(marker.kind()));
    }
}
