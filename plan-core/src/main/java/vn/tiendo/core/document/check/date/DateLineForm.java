package vn.tiendo.core.document.check.date;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;
import vn.tiendo.core.document.reading.ParseProblem;

/**
 * NĐ 30/2020, Phụ lục I: in the date line a zero stands before days below 10 and before the months 1 and 2, and before
 * no other month.
 */
public final class DateLineForm implements Rule {
    private static final Pattern DATE = Pattern.compile("ngày (\\d{1,2}) tháng (\\d{1,2}) năm \\d{4}");

    @Override
    public List<ParseProblem> look(Pieces pieces) {
        for (Line line : pieces.zones().head()) {
            FlatText text = line.flat();
            Matcher date = DATE.matcher(text.folded());
            if (date.find()) {
                String written = text.text().substring(date.start(), date.end(2));
                int day = Integer.parseInt(date.group(1));
                int month = Integer.parseInt(date.group(2));
                String right = String.format(
                        Locale.ROOT, month < 3 ? "ngày %02d tháng %02d" : "ngày %02d tháng %d", day, month);
                boolean wrong = !written.toLowerCase(Locale.ROOT).equals(right) && month <= 12;
                return wrong
                        ? List.of(Point.DATE_ZERO.mended(text.span(date.start(), date.end(2)), right, written))
                        : List.of();
            }
        }
        return List.of();
    }
}
