package vn.tiendo.core.document.check.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.noise.Cue;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.ParseProblem;

/** A weekday beside a date on which another weekday falls: "thứ Hai, ngày 09/11/2024" was a Saturday. */
public final class WrongWeekday implements Rule {
    private static final List<String> DAYS =
            List.of("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật");
    private static final Cue BESIDE = Cue.of("(?<![\\p{L}])(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
            + ",? ?\\(?(?:ngày )?(\\d{1,2})(?:/| tháng )(\\d{1,2})(?:/| năm )((?:19|20)\\d{2})(?!\\d)");

    @Override
    public List<ParseProblem> look(Pieces pieces) {
        List<ParseProblem> problems = new ArrayList<>();
        for (FlatText text : pieces.running()) {
            for (Matcher beside : BESIDE.in(text.folded())) {
                DayOfWeek falls = weekday(beside);
                DayOfWeek said = named(beside.group(1));
                if (falls != null && falls != said) {
                    String right = DAYS.get(falls.getValue() - 1);
                    problems.add(Point.DATE_WEEKDAY.mended(
                            text.span(beside.start(1), beside.end(1)),
                            right,
                            text.text().substring(beside.start(), beside.end())));
                }
            }
        }
        return problems;
    }

    private static DayOfWeek named(String words) {
        char last = words.charAt(words.length() - 1);
        return Character.isDigit(last) ? DayOfWeek.of(last - '1') : DayOfWeek.of(DAYS.indexOf(words) + 1);
    }

    private static @Nullable DayOfWeek weekday(Matcher date) {
        try {
            return LocalDate.of(
                            Integer.parseInt(date.group(4)),
                            Integer.parseInt(date.group(3)),
                            Integer.parseInt(date.group(2)))
                    .getDayOfWeek();
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
