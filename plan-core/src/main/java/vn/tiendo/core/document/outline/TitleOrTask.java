package vn.tiendo.core.document.outline;

import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.core.document.reading.OutlineItem;

/**
 * A numbered line may be a title or a whole task. It is a title when something stands under it, unless only attribute
 * lines do (leading body, time, product), which make it one task; with nothing but loose paragraphs under it, it is a
 * title only if it does not end like a sentence.
 */
final class TitleOrTask {
    private static final Pattern ENDS_LIKE_A_SENTENCE = Pattern.compile("[.;!](?:/\\.)?[\"”]?$");
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SENTENCE = 160;

    private TitleOrTask() {}

    static void settle(Node node) {
        node.settle(isTitle(node) ? OutlineItem.Kind.HEADING : OutlineItem.Kind.ITEM);
    }

    private static boolean isTitle(Node node) {
        Marker marker = node.marker();
        if (marker == null || marker.kind().counted()) {
            return false;
        }
        boolean outer = marker.kind().compareTo(MarkerKind.TITLE) <= 0;
        if (outer && (node.block().capitals() || node.content().isEmpty())) {
            return true;
        }
        List<Node> items = node.childItems();
        if (!items.isEmpty()) {
            return !items.stream().allMatch(AttributeLine::is)
                    && OrderedItem.attributes(node).isEmpty();
        }
        return !node.childParagraphs().isEmpty()
                && !AttributeLine.is(node.childParagraphs().getFirst())
                && (titleLike(node) || amongTitles(node));
    }

    /** A short sentence among titles of the same rank is one of them, full stop or not. */
    private static boolean amongTitles(Node node) {
        Node parent = node.parent();
        Marker own = node.marker();
        if (parent == null || own == null || node.content().length() > LONGEST_SENTENCE) {
            return false;
        }
        List<Node> others = parent.children().stream()
                .filter(n -> n != node && n.marker() != null && n.marker().kind() == own.kind())
                .toList();
        long titles = others.stream().filter(TitleOrTask::headsSomething).count();
        return titles >= 2 && titles * 3 >= others.size();
    }

    private static boolean headsSomething(Node node) {
        return !node.childItems().isEmpty() || !node.childParagraphs().isEmpty() && titleLike(node);
    }

    private static boolean titleLike(Node node) {
        String text = node.content().text();
        return text.length() <= LONGEST_TITLE
                && !ENDS_LIKE_A_SENTENCE.matcher(text).find();
    }
}
