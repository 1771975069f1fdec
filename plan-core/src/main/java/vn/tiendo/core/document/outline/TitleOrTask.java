package vn.tiendo.core.document.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Counted once for all siblings: a thousand items asking each other would be a million questions. */
    private final Map<Rank, Long> titles = new HashMap<>();

    private record Rank(Node parent, MarkerKind kind) {}

    void settle(Node node) {
        node.settle(isTitle(node) ? OutlineItem.Kind.HEADING : OutlineItem.Kind.ITEM);
    }

    private boolean isTitle(Node node) {
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
    private boolean amongTitles(Node node) {
        Node parent = node.parent();
        Marker own = node.marker();
        if (parent == null || own == null || node.content().length() > LONGEST_SENTENCE) {
            return false;
        }
        long known = titles.computeIfAbsent(new Rank(parent, own.kind()), TitleOrTask::titlesOf);
        return known >= 2 && known * 3 >= parent.childrenOf(own.kind()) - 1;
    }

    private static long titlesOf(Rank rank) {
        return rank.parent().children().stream()
                .filter(n -> n.marker() != null && n.marker().kind() == rank.kind() && headsSomething(n))
                .count();
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
