package vn.tiendo.core.document.pdf.ruled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.core.document.pdf.page.Line;
import vn.tiendo.core.document.pdf.page.Word;

/** A table without rules: a head that names its columns, and white between them that runs down through its rows. */
record OpenTable(List<Line> lines, List<Float> edges) {
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_LINES = 3;
    private static final int MOST_OVER_HEAD = 3;
    private static final float GAP = 0.8f;
    private static final float CELL_GAP = 0.5f;
    private static final float NARROWEST = 0.45f;
    private static final float NEAR = 1.6f;
    private static final Pattern NUMBER = Pattern.compile("(?iu)(?:stt|tt|số tt)");
    private static final Pattern NAME = Pattern.compile(
            "(?iu).*(?:nội dung|nhiệm vụ|công việc|chủ trì|phối hợp|thực hiện|thời gian|thời hạn|tiến độ|sản phẩm|kết quả).*");

    static Optional<OpenTable> in(List<Line> lines) {
        for (int at = 0; at + FEWEST_LINES <= lines.size(); at++) {
            if (isHead(lines.get(at))) {
                Optional<OpenTable> table = from(lines, at);
                if (table.isPresent()) {
                    return table;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isHead(Line line) {
        List<Line> pieces = line.pieces(GAP);
        long names = pieces.stream()
                .filter(piece -> NAME.matcher(piece.text()).matches())
                .count();
        boolean numbered = NUMBER.matcher(pieces.getFirst().text()).matches();
        return pieces.size() >= FEWEST_COLUMNS && names >= (numbered ? 1 : 2);
    }

    private static Optional<OpenTable> from(List<Line> lines, int head) {
        List<float[]> rivers = rivers(lines.get(head));
        int from = head;
        while (from > 0 && head - from < MOST_OVER_HEAD && isNear(lines, from) && narrow(rivers, lines.get(from - 1))) {
            from--;
        }
        int to = head + 1;
        while (to < lines.size() && goesOn(rivers, lines.get(to))) {
            to++;
        }
        while (to > head + 1 && LooseRows.isGroup(lines.get(to - 1))) {
            to--;
        }
        return to - from < FEWEST_LINES
                ? Optional.empty()
                : Optional.of(new OpenTable(lines.subList(from, to), edges(rivers, lines.subList(from, to))));
    }

    private static boolean isNear(List<Line> lines, int at) {
        Line line = lines.get(at);
        return line.y() - lines.get(at - 1).y() < NEAR * line.size()
                && lines.get(at - 1).pieces(GAP).size() > 1;
    }

    private static List<float[]> rivers(Line head) {
        List<Line> pieces = head.pieces(GAP);
        List<float[]> rivers = new ArrayList<>();
        for (int at = 1; at < pieces.size(); at++) {
            rivers.add(new float[] {pieces.get(at - 1).right(), pieces.get(at).left()});
        }
        return rivers;
    }

    private static boolean goesOn(List<float[]> rivers, Line line) {
        return LooseRows.isGroup(line) || isInColumns(rivers, line) && narrow(rivers, line);
    }

    /** A line that runs on without a gap is no row of several cells, wherever its spaces happen to fall. */
    private static boolean isInColumns(List<float[]> rivers, Line line) {
        long columns = line.words().stream()
                .map(word -> rivers.stream()
                        .filter(river -> river[1] <= word.middle())
                        .count())
                .distinct()
                .count();
        return line.pieces(CELL_GAP).size() >= columns;
    }

    /** Takes from the rivers what a line covers; a line that would dam one up is left out and no river changes. */
    private static boolean narrow(List<float[]> rivers, Line line) {
        List<float[]> left = new ArrayList<>();
        for (float[] river : rivers) {
            float[] white = widest(river, line);
            if (white[1] - white[0] < NARROWEST * line.size()) {
                return false;
            }
            left.add(white);
        }
        for (int at = 0; at < rivers.size(); at++) {
            rivers.set(at, left.get(at));
        }
        return true;
    }

    /** The widest white of a line that lies in a river. */
    private static float[] widest(float[] river, Line line) {
        float[] widest = {river[0], river[0]};
        float from = river[0];
        for (int at = 0; at <= line.words().size(); at++) {
            boolean end = at == line.words().size();
            float to = Math.min(river[1], end ? river[1] : line.words().get(at).left());
            if (to - from > widest[1] - widest[0]) {
                widest = new float[] {from, to};
            }
            from = end ? from : Math.max(from, line.words().get(at).right());
        }
        return widest;
    }

    private static List<Float> edges(List<float[]> rivers, List<Line> lines) {
        double left = lines.stream().mapToDouble(Line::left).min().orElse(0);
        double right = lines.stream().mapToDouble(Line::right).max().orElse(0);
        List<Float> edges = new ArrayList<>(List.of((float) left - 1));
        rivers.forEach(river -> edges.add((river[0] + river[1]) / 2));
        edges.add((float) right + 1);
        return edges;
    }

    List<Word> words() {
        return lines.stream().flatMap(line -> line.words().stream()).toList();
    }

    float top() {
        return lines.getFirst().y() - lines.getFirst().size();
    }
}
