package vn.tiendo.core.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The two places where a plan is set in two columns: the letterhead, and the recipients beside the signature. The left
 * column is read first.
 */
final class Columns {
    private static final float HEAD_GAP = 0.8f;
    private static final float FOOT_GAP = 1.5f;
    private static final int ANCHOR_WITHIN = 5;
    private static final Pattern RECIPIENTS = Pattern.compile("(?iu)nơi nhận\\b.*");

    /** Lines from {@code from} to before {@code to}, set in two columns that part at {@code gutter}. */
    record Block(int from, int to, float gutter, float gap) {
        List<Line> left(List<Line> lines) {
            return side(lines, true);
        }

        List<Line> right(List<Line> lines) {
            return side(lines, false);
        }

        private List<Line> side(List<Line> lines, boolean left) {
            return lines.subList(from, to).stream()
                    .flatMap(line -> line.pieces(gap).stream()
                            .filter(piece -> left == piece.left() < gutter)
                            .reduce((a, b) -> new Line(joined(a, b)))
                            .stream())
                    .toList();
        }

        private static List<Word> joined(Line a, Line b) {
            List<Word> words = new ArrayList<>(a.words());
            words.addAll(b.words());
            return words;
        }
    }

    private Columns() {}

    /** The letterhead at the top of a first page; empty (from = to) when there is none. */
    static Block head(Page page) {
        return block(page.lines(), 0, HEAD_GAP);
    }

    /** The recipients and the signature; empty (from = to = end) when this page has none. */
    static Block foot(Page page, int after) {
        List<Line> lines = page.lines();
        int from = after;
        while (from < lines.size()
                && !RECIPIENTS
                        .matcher(lines.get(from).pieces(FOOT_GAP).getFirst().text())
                        .matches()) {
            from++;
        }
        return block(lines, from, FOOT_GAP);
    }

    private static Block block(List<Line> lines, int from, float gap) {
        int last = Math.min(lines.size(), from + ANCHOR_WITHIN);
        for (int at = from; at < last; at++) {
            List<Line> pieces = lines.get(at).pieces(gap);
            if (pieces.size() == 2) {
                return grown(lines, from, gap, pieces);
            }
        }
        return new Block(from, from, 0, gap);
    }

    private static Block grown(List<Line> lines, int from, float gap, List<Line> anchor) {
        Line left = anchor.getFirst();
        Line right = anchor.getLast();
        float gutter = (left.right() + right.left()) / 2;
        int to = from;
        while (to < lines.size() && fits(lines.get(to).pieces(gap), left, right)) {
            to++;
        }
        return new Block(from, to, gutter, gap);
    }

    private static boolean fits(List<Line> pieces, Line left, Line right) {
        Line first = pieces.getFirst();
        return switch (pieces.size()) {
            case 1 -> first.isUnder(left) || first.isUnder(right);
            case 2 -> first.isUnder(left) && pieces.getLast().isUnder(right);
            default -> false;
        };
    }
}
