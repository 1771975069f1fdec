package vn.tiendo.core.document.pdf.page;

/** A straight line ruled on a page, level or upright: where it stands, and from where to where it runs. */
public record Rule(boolean level, float at, float from, float to) {
    public float length() {
        return to - from;
    }

    /** Runs along all of a stretch, give or take the slack. */
    public boolean covers(float begin, float end, float slack) {
        return from <= begin + slack && to >= end - slack;
    }

    /** Meets or crosses a rule of the other direction. */
    public boolean meets(Rule other, float slack) {
        return level != other.level
                && other.at >= from - slack
                && other.at <= to + slack
                && at >= other.from - slack
                && at <= other.to + slack;
    }
}
