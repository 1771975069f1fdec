package vn.tiendo.core.document.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes off what stands at the edges of pages and is no part of the text: page numbers and running heads. */
public final class PageEdges {
    private static final Pattern NUMBER =
            Pattern.compile("(?iu:trang\\h*)?[-–]?\\h*\\d{1,4}\\h*(?:/\\h*\\d{1,4}\\h*)?[-–]?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final float EDGE = 0.12f;
    private static final float SAME_HEIGHT = 3;
    private static final int MOST_LINES = 3;
    private static final int FEWEST_PAGES = 3;
    private static final double MOST_PAGES = 0.5;

    private final List<String> removed = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int pages;

    /** To be called for every page before the first is trimmed. */
    public void note(List<Line> lines, float height) {
        pages++;
        atTop(lines, height).forEach(line -> counts.merge(key(line), 1, Integer::sum));
        atFoot(lines, height).forEach(line -> counts.merge(key(line), 1, Integer::sum));
    }

    public List<Line> trimmed(List<Line> lines, float height) {
        int from = 0;
        for (Line line : atTop(lines, height)) {
            if (!isMarginal(line)) {
                break;
            }
            from++;
        }
        int to = lines.size();
        for (Line line : atFoot(lines, height).reversed()) {
            if (to <= from || !isMarginal(line)) {
                break;
            }
            to--;
        }
        lines.subList(0, from).forEach(line -> removed.add(line.text()));
        lines.subList(to, lines.size()).forEach(line -> removed.add(line.text()));
        return lines.subList(from, to);
    }

    /** What was taken off, a line each. */
    public String removed() {
        return String.join("\n", removed);
    }

    private static List<Line> atTop(List<Line> lines, float height) {
        return lines.stream()
                .limit(MOST_LINES)
                .takeWhile(line -> line.y() < height * EDGE)
                .toList();
    }

    private static List<Line> atFoot(List<Line> lines, float height) {
        return lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()).stream()
                .dropWhile(line -> line.y() <= height * (1 - EDGE))
                .toList();
    }

    private boolean isMarginal(Line line) {
        return NUMBER.matcher(line.text()).matches() || isRunning(line);
    }

    private boolean isRunning(Line line) {
        int count = counts.getOrDefault(key(line), 0);
        return count >= FEWEST_PAGES && count >= MOST_PAGES * (pages - 1) || count > 1 && count == pages;
    }

    private static String key(Line line) {
        return Math.round(line.y() / SAME_HEIGHT) + " "
                + DIGITS.matcher(line.text()).replaceAll("#");
    }
}
