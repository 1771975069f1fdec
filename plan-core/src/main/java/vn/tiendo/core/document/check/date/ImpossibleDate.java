package vn.tiendo.core.document.check.date;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.noise.Cue;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.ParseProblem;

/**
 * A day that the calendar does not have, wherever it stands: "30/02/2023", "ngày 31 tháng 4". For the 29th to 31st of a
 * shorter month its last day is proposed; a month above twelve only a person can mend.
 */
public final class ImpossibleDate implements Rule {
    private static final Cue DAY = Cue.of("(?<![\\d/.,-])(?:"
            + "(?<d>\\d{1,2})(?: ?/ ?| tháng )(?<m>\\d{1,2})(?: ?/ ?|,? năm )(?<y>(?:19|20)\\d{2})"
            + "|(?<=ngày )(?<d2>\\d{1,2})[.-](?<m2>\\d{1,2})[.-](?<y2>(?:19|20)\\d{2})"
            + "|(?<=ngày )(?<d3>\\d{1,2})(?: ?/ ?| tháng )(?<m3>\\d{1,2}))(?![\\d/-])");
    /** A year in which February is longest, for days without a year. */
    private static final int LEAP = 2000;

    @Override
    public List<ParseProblem> look(Pieces pieces) {
        List<ParseProblem> problems = new ArrayList<>();
        for (FlatText text : pieces.running()) {
            for (Matcher day : DAY.in(text.folded())) {
                String group = day.group("d") != null ? "" : day.group("d2") != null ? "2" : "3";
                int written = Integer.parseInt(day.group("d" + group));
                int last = lastDay(day, group);
                if (written < 1 || written > last) {
                    String words = text.text().substring(day.start(), day.end());
                    problems.add(Point.DATE_IMPOSSIBLE.mended(
                            text.span(day.start(), day.end()), mend(words, written, last), words));
                }
            }
        }
        return problems;
    }

    /** 0 for a month that there is not. */
    private static int lastDay(Matcher day, String group) {
        int month = Integer.parseInt(day.group("m" + group));
        int year = "3".equals(group) ? LEAP : Integer.parseInt(day.group("y" + group));
        return month < 1 || month > 12 ? 0 : YearMonth.of(year, month).lengthOfMonth();
    }

    private static @Nullable String mend(String words, int written, int last) {
        boolean lastMeant = written > last && written <= 31 && last > 0;
        return lastMeant ? words.replaceFirst("^\\d{1,2}", String.format(Locale.ROOT, "%d", last)) : null;
    }
}
