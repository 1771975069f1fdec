package vn.tiendo.core.document.check.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.noise.Cue;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.ParseProblem;

/** An abbreviation whose Đ lost its stroke: "HDND", or "TCCSD" in a text that writes "TCCSĐ" elsewhere. */
public final class AbbreviationSlip implements Rule {
    private static final Map<String, String> WELL_KNOWN =
            Map.of("HDND", "HĐND", "BCD", "BCĐ", "TCCSD", "TCCSĐ", "LDLD", "LĐLĐ");
    private static final Cue CAPITALS = Cue.of("(?<![\\p{L}\\d])[A-ZĐ]{3,14}(?![\\p{L}\\d])");

    @Override
    public List<ParseProblem> look(Pieces pieces) {
        Map<String, String> stroked = new HashMap<>(WELL_KNOWN);
        List<Seen> bare = new ArrayList<>();
        for (FlatText text : pieces.running()) {
            for (Matcher capitals : CAPITALS.in(text.text())) {
                String written = capitals.group();
                if (written.indexOf('Đ') >= 0) {
                    stroked.putIfAbsent(written.replace('Đ', 'D'), written);
                } else if (written.indexOf('D') >= 0 && !Syllables.possible(written.toLowerCase(Locale.ROOT))) {
                    bare.add(new Seen(written, text.span(capitals.start(), capitals.end())));
                }
            }
        }
        return bare.stream()
                .filter(seen -> stroked.containsKey(seen.written()))
                .map(seen -> point(seen, stroked.getOrDefault(seen.written(), "")))
                .toList();
    }

    private static ParseProblem point(Seen seen, String right) {
        return Point.SPELLING_ABBREVIATION.mended(seen.span(), right, seen.written());
    }

    private record Seen(String written, TextSpan span) {}
}
