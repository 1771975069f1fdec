package vn.tiendo.core.document.check.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.outline.Marker;
import vn.tiendo.core.document.outline.Node;
import vn.tiendo.core.document.reading.ParseProblem;

/**
 * Numbers among siblings: one that stands twice in a row, and one that is left out. Numbering that begins anew is
 * another list, whose heading lost its own number; a leap of many is no numbering at all.
 */
public final class OutlineNumbers implements Rule {
    private static final int FARTHEST_LEAP = 3;

    @Override
    public List<ParseProblem> look(Pieces pieces) {
        List<ParseProblem> problems = new ArrayList<>();
        look(pieces.outline().root(), problems);
        pieces.outline().nodes().forEach(node -> look(node, problems));
        return problems;
    }

    private static void look(Node parent, List<ParseProblem> problems) {
        List<Node> items = parent.childItems();
        for (int i = 1; i < items.size(); i++) {
            Node item = items.get(i);
            Node before = items.get(i - 1);
            int number = number(before, item);
            int last = number(item, before);
            if (number < 0 || last < 0) {
                continue;
            }
            if (number == last && number > 1) {
                problems.add(repeated(item, number, i + 1 < items.size() ? items.get(i + 1) : null));
            } else if (number > last + 1
                    && number <= last + FARTHEST_LEAP
                    && !repeatedBefore(problems, before)
                    && !alphabetGap(item, last, number)) {
                problems.add(Point.OUTLINE_NUMBER_SKIPPED.at(span(item), before.path(), item.path()));
            }
        }
    }

    /** The number before is the wrong one, and said so. */
    private static boolean repeatedBefore(List<ParseProblem> problems, Node before) {
        return !problems.isEmpty()
                && problems.getLast().code().equals(Point.OUTLINE_NUMBER_REPEATED.code())
                && problems.getLast().span().equals(span(before));
    }

    /** When the next number leaves out exactly the one that should stand here, that one is proposed. */
    private static ParseProblem repeated(Node item, int number, @Nullable Node next) {
        boolean gapBehind = next != null && number(item, next) == number + 2;
        return Point.OUTLINE_NUMBER_REPEATED.mended(
                span(item), gapBehind ? successor(item, number + 1) : null, item.path());
    }

    private static String successor(Node item, int number) {
        Marker marker = item.marker();
        String printed = marker == null ? "" : marker.printed();
        String label = marker == null ? "" : marker.label();
        return printed.replaceFirst("\\Q" + label + "\\E", OrderOfMarks.write(label, number));
    }

    /** Place of an item among items that are marked as the other one is; -1 when they are not of one series. */
    private static int number(Node other, Node item) {
        Marker marker = item.marker();
        Marker beside = other.marker();
        if (marker == null || beside == null || marker.kind() != beside.kind()) {
            return -1;
        }
        return OrderOfMarks.sameSeries(marker.label(), beside.label()) ? OrderOfMarks.of(marker.label()) : -1;
    }

    private static boolean alphabetGap(Node item, int last, int number) {
        Marker marker = item.marker();
        return marker != null && OrderOfMarks.lettersLeftOut(marker.label(), last, number);
    }

    private static TextSpan span(Node item) {
        Marker marker = item.marker();
        int length = marker == null ? 0 : Math.max(1, marker.printed().length());
        return item.block().text().span(0, Math.min(length, item.block().text().length()));
    }
}
