package vn.tiendo.core.document.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** Where the text of a file usually begins and ends on the page, and how far apart its lines stand. */
public record Margins(float left, float right, float pitch, boolean markersIndented) {
    private static final double OUTLIERS = 0.02;
    private static final double USUAL_STEP = 0.25;
    private static final float INDENT = 0.8f;
    private static final float APART = 1.25f;
    private static final float SPACE = 0.2f;
    private static final float CENTRED = 1.5f;

    public static Margins of(List<Line> lines) {
        float left = at(lines.stream().map(Line::left).toList(), OUTLIERS);
        float right = at(lines.stream().map(Line::right).toList(), 1 - OUTLIERS);
        List<Float> steps = new ArrayList<>();
        for (int next = 1; next < lines.size(); next++) {
            float step = lines.get(next).y() - lines.get(next - 1).y();
            if (step > 0) {
                steps.add(step);
            }
        }
        List<Line> marked = lines.stream().filter(Line::isMarked).toList();
        long indented = marked.stream()
                .filter(line -> line.left() > left + INDENT * line.size())
                .count();
        return new Margins(left, right, at(steps, USUAL_STEP), indented * 2 > marked.size());
    }

    private static float at(List<Float> values, double share) {
        List<Float> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.round((sorted.size() - 1) * share));
    }

    public boolean isIndented(Line line) {
        return line.left() > left + INDENT * line.size();
    }

    public boolean areApart(Line above, Line below) {
        return below.y() - above.y() > APART * pitch;
    }

    /** The first word of the next line would not have fitted. */
    public boolean isFull(Line line, Line next) {
        Word word = next.words().getFirst();
        return line.right() + SPACE * line.size() + word.right() - word.left() > right;
    }

    public boolean isCentred(Line line) {
        boolean symmetric = Math.abs((line.left() + line.right()) / 2 - (left + right) / 2) < CENTRED * line.size();
        return symmetric && line.left() > left + CENTRED * line.size();
    }
}
