package vn.tiendo.core.document.check.layout;

import java.util.List;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;
import vn.tiendo.core.document.reading.ParseProblem;

/** A Party paper has no national title and a state paper no Party title: with both, two papers got into one file. */
public final class TwoTitles implements Rule {
    private static final String NATIONAL = "cộng hòa xã hội chủ nghĩa việt nam";
    private static final String PARTY = "đảng cộng sản việt nam";

    @Override
    public List<ParseProblem> look(Pieces pieces) {
        FlatText national = null;
        FlatText party = null;
        for (Line line : pieces.zones().head()) {
            String folded = line.flat().folded();
            national = folded.contains(NATIONAL) ? line.flat() : national;
            party = folded.contains(PARTY) ? line.flat() : party;
        }
        if (national == null || party == null) {
            return List.of();
        }
        FlatText second = national.span().start() > party.span().start() ? national : party;
        return List.of(Point.LAYOUT_TWO_TITLES.at(second.span(), second.text()));
    }
}
