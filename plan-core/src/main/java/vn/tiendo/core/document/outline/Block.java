package vn.tiendo.core.document.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;

/**
 * A paragraph as it was meant: the lines that belong together, and the mark it begins with.
 *
 * @param lines kept for tables, whose columns a joined text no longer shows
 */
public record Block(@Nullable Marker marker, FlatText text, List<Line> lines) {
    /** Without the mark. */
    public FlatText content() {
        return marker == null ? text : text.from(marker.length());
    }

    /** Written in capitals, as the titles of parts are. */
    public boolean capitals() {
        return Capitals.are(content().text());
    }
}
