package vn.tiendo.core.export;

import vn.tiendo.core.drafting.layout.LayoutProfile;

/**
 * How body paragraphs are set: {@code firstLine} in millimetres, the rest in points; {@code exactLine} 0 means the line
 * height is {@code lineMultiple} times the single one.
 */
public record BodyShape(int size, double firstLine, double before, double exactLine, double lineMultiple) {
    static BodyShape of(LayoutProfile profile) {
        return new BodyShape(
                profile.points("body.size"),
                profile.measure("body.first.line"),
                profile.measure("body.before"),
                profile.measure("body.line.exact"),
                profile.measure("body.line.multiple"));
    }
}
