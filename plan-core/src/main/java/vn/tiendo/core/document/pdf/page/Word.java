package vn.tiendo.core.document.pdf.page;

/** A word on a page: points from the top left corner, {@code y} of the base line, {@code size} of the type. */
public record Word(String text, float left, float right, float y, float size) {
    /** The height at which most letters have their middle. */
    private static final float WAIST = 0.3f;

    public float middle() {
        return (left + right) / 2;
    }

    public float waist() {
        return y - WAIST * size;
    }
}
