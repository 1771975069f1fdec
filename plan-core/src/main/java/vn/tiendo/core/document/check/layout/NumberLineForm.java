package vn.tiendo.core.document.check.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ParseProblem;

/**
 * The document's own number: "Số: 12/KH-UBND" of the state (NĐ 30/2020, Phụ lục I), "Số 12-KH/HU" of the Party, without
 * the colon and the signs the other way round. The Front and the unions follow either, and are left alone. What is
 * blank in a draft stays blank.
 */
public final class NumberLineForm implements Rule {
    private static final Pattern LINE = Pattern.compile(
            "(?<![\\p{L}])([Ss]ố)( ?:)?([ .…_]{0,80})(\\d{0,5}[a-z]?)([ .…_]{0,80}[-–/][ ]?)(\\p{Lu}[\\p{L}\\d]{0,12})"
                    + "(?:( ?[-–/] ?)(\\p{Lu}[\\p{L}\\d-]{0,40}))?");

    private static final int ENOUGH = 400;

    @Override
    public List<ParseProblem> look(Pieces pieces) {
        BodySystem system = pieces.front().header().system();
        Found<String> symbol = pieces.front().header().symbol();
        if (symbol == null || system != BodySystem.PARTY && system != BodySystem.STATE) {
            return List.of();
        }
        for (Line line : pieces.zones().head()) {
            FlatText text = line.flat().atMost(ENOUGH);
            Matcher number = LINE.matcher(text.text());
            if (line.start() <= symbol.span().start() && symbol.span().end() <= line.end() && number.find()) {
                ParseProblem problem = check(text, number, system == BodySystem.PARTY);
                return problem == null ? List.of() : List.of(problem);
            }
        }
        return List.of();
    }

    private static @Nullable ParseProblem check(FlatText line, Matcher number, boolean party) {
        String written = number.group().strip();
        String right = right(number, party);
        if (written.replace('–', '-').equals(right)) {
            return null;
        }
        TextSpan span = line.span(number.start(), number.end());
        return Point.NUMBER_FORM.mended(span, right, written);
    }

    private static String right(Matcher number, boolean party) {
        boolean blank = number.group(4).isEmpty();
        String gap = blank ? number.group(3) + number.group(5).replaceAll("[-–/].*", "") : " " + number.group(4);
        String body = number.group(8) == null ? "" : (party ? "/" : "-") + number.group(8);
        String colon = party ? "" : ":";
        return number.group(1) + colon + gap + (party ? "-" : "/") + number.group(6) + body;
    }
}
