package vn.tiendo.core.document.pdf;

import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.core.document.pdf.page.Line;
import vn.tiendo.core.document.pdf.page.Word;

/**
 * The two places where a plan is set in two columns: the letterhead, and the recipients beside the signature. The left
 * column is read first.
 */
final class Columns {
    private static final float HEAD_GAP = 0.8f;
    private static final float FOOT_GAP = 1.5f;
    private static final float EVERY_WORD = 0;
    private static final float BESIDE = 0.9f;
    private static final int ANCHOR_WITHIN = 5;
    private static final int MOST_ABOVE = 4;
    private static final Pattern RECIPIENTS = Pattern.compile("(?iu)nơi nhận\\b.*");
    private static final Pattern NATIONAL =
            Pattern.compile("(?iu)(?:cộng h(?:òa|oà) xã hội chủ nghĩa|đảng cộng sản).*");

    /** What ends a letterhead even where it stands flush with it. */
    private static final Pattern TITLE = Pattern.compile(
            "(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|CHỈ THỊ|NGHỊ QUYẾT|HƯỚNG DẪN|THÔNG BÁO|ĐỀ ÁN|BÁO CÁO)(?:\\h.*)?");

    /** Lines from {@code from} to before {@code to}, set in two columns that part at {@code gutter}. */
    record Block(int from, int to, float gutter, float gap) {
        boolean isEmpty() {
            return from >= to;
        }

        List<Line> left(List<Line> lines) {
            return side(lines, true);
        }

        List<Line> right(List<Line> lines) {
            return side(lines, false);
        }

        private List<Line> side(List<Line> lines, boolean left) {
            return lines.subList(from, to).stream()
                    .map(line -> half(line, gutter, gap, left))
                    .filter(words -> !words.isEmpty())
                    .map(Line::new)
                    .toList();
        }
    }

    private Columns() {}

    /** The letterhead at the top of a first page, or of a plan that follows its decision. */
    static Block head(List<Line> lines, boolean firstPage) {
        return firstPage || isNational(lines) ? block(lines, 0, HEAD_GAP) : new Block(0, 0, 0, HEAD_GAP);
    }

    private static boolean isNational(List<Line> lines) {
        return lines.stream()
                .limit(ANCHOR_WITHIN)
                .flatMap(line -> line.pieces(HEAD_GAP).stream())
                .anyMatch(piece -> NATIONAL.matcher(piece.text()).matches());
    }

    /** The recipients and the signature; empty (from = to = end) when this page has none. */
    static Block foot(List<Line> lines, int after) {
        int from = after;
        while (from < lines.size()
                && !RECIPIENTS
                        .matcher(lines.get(from).pieces(FOOT_GAP).getFirst().text())
                        .matches()) {
            from++;
        }
        Block foot = block(lines, from, FOOT_GAP);
        int first = foot.from();
        while (!foot.isEmpty()
                && first > Math.max(after, foot.from() - MOST_ABOVE)
                && lines.get(first - 1).left() > foot.gutter()) {
            first--;
        }
        return new Block(first, foot.to(), foot.gutter(), FOOT_GAP);
    }

    private static Block block(List<Line> lines, int from, float gap) {
        int last = Math.min(lines.size(), from + ANCHOR_WITHIN);
        for (int at = from; at < last; at++) {
            List<Line> pieces = lines.get(at).pieces(gap);
            List<Line> national = national(lines.get(at));
            if (!national.isEmpty()) {
                return grown(lines, from, EVERY_WORD, national);
            }
            if (pieces.size() == 1 && at + 1 < lines.size()) {
                pieces = beside(lines.get(at), lines.get(at + 1), gap);
            }
            if (pieces.size() == 2) {
                return grown(lines, from, gap, pieces);
            }
        }
        return new Block(from, from, 0, gap);
    }

    /** The national title is known by its words, however near the other column comes to it. */
    private static List<Line> national(Line line) {
        for (int at = 1; at < line.words().size(); at++) {
            Line right = new Line(line.words().subList(at, line.words().size()));
            if (NATIONAL.matcher(right.text()).matches()) {
                return List.of(new Line(line.words().subList(0, at)), right);
            }
        }
        return List.of();
    }

    /** Columns whose lines stand at different heights: two lines, the one beside the other rather than below it. */
    private static List<Line> beside(Line upper, Line lower, float gap) {
        Line left = upper.left() < lower.left() ? upper : lower;
        Line right = left == upper ? lower : upper;
        boolean apart = right.left() - left.right() > gap * upper.size();
        return apart && lower.y() - upper.y() < BESIDE * upper.size() ? List.of(left, right) : List.of();
    }

    private static Block grown(List<Line> lines, int from, float gap, List<Line> anchor) {
        Line left = anchor.getFirst();
        Line right = anchor.getLast();
        float gutter = gap == EVERY_WORD ? right.left() - 1 : (left.right() + right.left()) / 2;
        int to = from;
        while (to < lines.size()
                && !TITLE.matcher(lines.get(to).text()).matches()
                && fits(lines.get(to), gutter, gap, anchor)) {
            to++;
        }
        return new Block(from, to, gutter, gap);
    }

    /** In a line of both columns each piece begins in its own; a line of one stands under what began it. */
    private static boolean fits(Line line, float gutter, float gap, List<Line> anchor) {
        List<Word> left = half(line, gutter, gap, true);
        List<Word> right = half(line, gutter, gap, false);
        Line one = left.isEmpty() ? anchor.getLast() : anchor.getFirst();
        boolean both = !left.isEmpty() && !right.isEmpty();
        if (both) {
            return new Line(left).isUnder(anchor.getFirst()) || new Line(right).isUnder(anchor.getLast());
        }
        boolean across = line.left() < gutter && line.right() > anchor.getLast().left();
        return !across && line.isUnder(one);
    }

    /** The words of the pieces that begin on one side of the gutter. */
    private static List<Word> half(Line line, float gutter, float gap, boolean left) {
        return line.pieces(gap).stream()
                .filter(piece -> left == piece.left() < gutter)
                .flatMap(piece -> piece.words().stream())
                .toList();
    }
}
