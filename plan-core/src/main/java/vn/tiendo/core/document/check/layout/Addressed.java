package vn.tiendo.core.document.check.layout;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ParseProblem;

/** "Kính gửi" belongs to letters, proposals and reports upward (NĐ 30/2020, Phụ lục I, ô 9a), not to a plan. */
public final class Addressed implements Rule {
    @Override
    public List<ParseProblem> look(Pieces pieces) {
        Found<String> type = pieces.front().header().type();
        if (type == null || !type.value().startsWith("Kế hoạch")) {
            return List.of();
        }
        return Stream.concat(pieces.zones().head().stream(), pieces.zones().front().stream())
                .map(Line::flat)
                .filter(line -> line.folded().startsWith("kính gửi"))
                .map(Addressed::point)
                .limit(1)
                .toList();
    }

    private static ParseProblem point(FlatText line) {
        return Point.LAYOUT_ADDRESSED.at(line.span(), line.atMost(80).text());
    }
}
