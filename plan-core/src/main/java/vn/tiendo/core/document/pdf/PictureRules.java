package vn.tiendo.core.document.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.core.document.ocr.PagePicture;

/** Finds the straight lines on the picture of a page: dark runs far longer than any stroke of a letter. */
final class PictureRules {
    private static final int DARK = 128;
    /** Letters one beside the other make dark rows, too; the tallest stem is shorter than the lowest row of a table. */
    private static final double LEAST_LEVEL_INCHES = 0.4;

    private static final double LEAST_UPRIGHT_INCHES = 0.15;
    private static final double DENSE = 0.93;
    private static final double THICKEST_INCHES = 0.04;
    private static final double EDGE = 0.015;
    private static final int GAP = 4;
    private static final int STEP = 2;
    private static final int MOST = 5_000;

    private final PagePicture picture;
    private final boolean level;
    private final int least;
    private final List<Stroke> open = new ArrayList<>();
    private final List<Stroke> closed = new ArrayList<>();

    private PictureRules(PagePicture picture, boolean level) {
        this.picture = picture;
        this.level = level;
        this.least = (int) ((level ? LEAST_LEVEL_INCHES : LEAST_UPRIGHT_INCHES) * picture.dotsPerInch());
    }

    /** Level ones or upright ones; of an upright one the rows are columns. */
    static List<Stroke> of(PagePicture picture, boolean level) {
        PictureRules rules = new PictureRules(picture, level);
        for (int row = 0; row < rules.rows() && rules.closed.size() < MOST; row++) {
            rules.add(row);
        }
        rules.closed.addAll(rules.open);
        double thickest = THICKEST_INCHES * picture.dotsPerInch();
        return rules.closed.stream()
                .filter(stroke -> stroke.thickness() <= thickest && rules.isInside(stroke))
                .toList();
    }

    private int rows() {
        return level ? picture.height() : picture.width();
    }

    private int length() {
        return level ? picture.width() : picture.height();
    }

    /** What lies at the very edge is the edge of the paper. */
    private boolean isInside(Stroke stroke) {
        return stroke.middle() > EDGE * rows() && stroke.middle() < (1 - EDGE) * rows();
    }

    /** On this row or beside it: a scanner leaves the thinnest lines full of holes. */
    private boolean isDark(int row, int at) {
        for (int beside = Math.max(0, row - 1); beside <= Math.min(rows() - 1, row + 1); beside++) {
            int dot = level ? beside * picture.width() + at : at * picture.width() + beside;
            if ((picture.shades()[dot] & 0xFF) < DARK) {
                return true;
            }
        }
        return false;
    }

    private void add(int row) {
        int from = -1;
        int last = -1;
        int dark = 0;
        for (int at = 0; at < length(); at++) {
            if (isDark(row, at)) {
                from = from < 0 ? at : from;
                last = at;
                dark++;
            } else if (from >= 0 && at - last > GAP) {
                run(row, from, last, dark);
                from = -1;
                dark = 0;
            }
        }
        if (from >= 0) {
            run(row, from, last, dark);
        }
        open.removeIf(stroke -> {
            boolean over = row - stroke.lastRow > STEP;
            return over && closed.add(stroke);
        });
    }

    private void run(int row, int from, int to, int dark) {
        if (to - from < least || dark < DENSE * (to - from)) {
            return;
        }
        Stroke grown = new Stroke(row, from, to);
        for (Stroke stroke : List.copyOf(open)) {
            if (stroke.isTouched(from, to)) {
                grown.take(stroke, row);
                open.remove(stroke);
            }
        }
        open.add(grown);
    }

    /** Runs on neighbouring rows that touch. */
    static final class Stroke {
        private int from;
        private int to;
        private int lastRow;
        private int lastFrom;
        private int lastTo;
        private long dots;
        private double weighted;

        private Stroke(int row, int from, int to) {
            this.from = from;
            this.to = to;
            this.lastRow = row;
            this.lastFrom = from;
            this.lastTo = to;
            this.dots = to - from + 1;
            this.weighted = (double) row * dots;
        }

        private void take(Stroke other, int row) {
            from = Math.min(from, other.from);
            to = Math.max(to, other.to);
            if (other.lastRow == row) {
                lastFrom = Math.min(lastFrom, other.lastFrom);
                lastTo = Math.max(lastTo, other.lastTo);
            }
            dots += other.dots;
            weighted += other.weighted;
        }

        private boolean isTouched(int begin, int end) {
            return begin <= lastTo + GAP && end >= lastFrom - GAP;
        }

        private double thickness() {
            return (double) dots / (to - from + 1);
        }

        double from() {
            return from;
        }

        double to() {
            return to;
        }

        /** The row on which it lies, at its middle. */
        double middle() {
            return weighted / dots;
        }
    }
}
