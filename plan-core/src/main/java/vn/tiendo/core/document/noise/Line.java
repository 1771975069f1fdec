package vn.tiendo.core.document.noise;

/**
 * One line of the source that carries words.
 *
 * @param blankBefore an empty line, a page number or a page break stands above it
 * @param starred begins with a single {@code *}, which is a bullet and not mark-up
 */
public record Line(int start, int end, FlatText flat, boolean blankBefore, boolean starred) {
    Line afterBreak() {
        return blankBefore ? this : new Line(start, end, flat, true, starred);
    }

    public int width() {
        return end - start;
    }
}
