package vn.tiendo.core.export;

import vn.tiendo.core.drafting.layout.LayoutProfile;

/** The sheet: millimetres; {@code numberSize} in points. */
public record PageShape(
        double width,
        double height,
        double top,
        double bottom,
        double left,
        double right,
        double header,
        int numberSize) {
    static PageShape of(LayoutProfile profile) {
        return new PageShape(
                profile.measure("page.width"),
                profile.measure("page.height"),
                profile.measure("page.top"),
                profile.measure("page.bottom"),
                profile.measure("page.left"),
                profile.measure("page.right"),
                profile.measure("page.header"),
                profile.points("page.number.size"));
    }

    /** Between the margins. */
    public double textWidth() {
        return width - left - right;
    }
}
