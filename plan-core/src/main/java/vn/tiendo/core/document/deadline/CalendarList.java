package vn.tiendo.core.document.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.calendar.Bound;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.document.noise.Cue;

/**
 * Months, quarters, years or days in a row: "tháng 3 - 5/2031", "Quý III, IV/2031", "2031 - 2035". They are a period,
 * or their last day as the time of completion; of single days in a row the first counts.
 */
final class CalendarList {
    private static final String YEAR = "(?: ?(?:/|-|,? ?năm) ?((?:19|20)\\d{2}))?(?!\\d)";
    private static final String AND = " ?(?:-|,|;|và|đến(?: hết)?|&|\\+) ?";
    private static final Cue MONTHS = Cue.of("(?<![\\p{L}])(tháng) (\\d{1,2})((?:" + AND
            + "(?:tháng )?\\d{1,2}(?![\\d\\p{L}/])){0,6}(?:" + AND + "(?:tháng )?\\d{1,2}(?![\\d\\p{L}])))" + YEAR);
    private static final Cue QUARTERS = Cue.of("(?<![\\p{L}])(qu[ýí]) (\\d|iv|i{1,3})((?:" + AND
            + "(?:qu[ýí] )?(?:\\d|iv|i{1,3})(?![\\d\\p{L}])){1,4})" + YEAR);
    private static final Pattern YEARS =
            Pattern.compile("(?:năm )?(20\\d{2}) ?(?:-|đến|và|đến năm|;|,) ?(?:năm )?(20\\d{2})(?![\\d/])");
    private static final String DAYS_OF_MONTH = "(\\d{1,2})((?: ?, ?(?:ngày )?\\d{1,2}){0,5})(" + AND
            + ")(?:ngày )?(\\d{1,2}) ?(?:/|tháng) ?(\\d{1,2})" + YEAR;
    private static final Cue DAYS = Cue.of("(?<!\\p{L})(?:từ )?ngày " + DAYS_OF_MONTH);
    private static final Cue DAYS_OF_LINE = Cue.of("(?<![\\p{L}\\d/.,-])(?:từ )?(?:ngày )?" + DAYS_OF_MONTH);
    private static final Pattern COMPLETE = Pattern.compile("(?:hoàn thành|xong|trước|chậm nhất)[^.;,]{0,30}$");
    private static final Pattern VALUE = Pattern.compile("\\d{1,2}|iv|i{1,3}");
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    private CalendarList() {}

    static List<TimeWord> in(String text, TimeContext context) {
        List<TimeWord> words = new ArrayList<>();
        list(MONTHS, text, context, words);
        list(QUARTERS, text, context, words);
        days(text, context, words);
        for (Matcher m = YEARS.matcher(text); context.timeLine() && m.find(); ) {
            int from = Integer.parseInt(m.group(1));
            int to = Integer.parseInt(m.group(2));
            if (to >= from) {
                words.add(stretch(m, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), context.completion()));
            }
        }
        return words;
    }

    private static void list(Cue cue, String text, TimeContext context, List<TimeWord> words) {
        for (Matcher m : cue.in(text)) {
            Integer year = m.group(4) != null ? Integer.valueOf(m.group(4)) : context.year();
            List<Integer> values = values(m.group(2) + " " + m.group(3));
            int months = m.group(1).equals("tháng") ? 1 : 3;
            int first = values.getFirst();
            int last = values.getLast();
            if (year != null && first >= 1 && last >= first && last * months <= 12 && !counts(m, text, context)) {
                LocalDate begin = LocalDate.of(year, (first - 1) * months + 1, 1);
                LocalDate end =
                        LocalDate.of(year, last * months, 1).plusMonths(1).minusDays(1);
                boolean complete = context.completion()
                        || COMPLETE.matcher(SpanRule.before(text, m.start())).find();
                words.add(stretch(m, begin, end, complete));
            }
        }
    }

    /** "Trong tháng 5, 10 xã tổ chức …": the second number counts something else. */
    private static boolean counts(Matcher m, String text, TimeContext context) {
        boolean bare = m.group(4) == null
                && m.group(3).indexOf(',') >= 0
                && !m.group(3).contains(m.group(1));
        return bare
                && !context.timeLine()
                && m.end() + 1 < text.length()
                && text.charAt(m.end()) == ' '
                && Character.isLetter(text.charAt(m.end() + 1));
    }

    private static void days(String text, TimeContext context, List<TimeWord> words) {
        for (Matcher m : (context.timeLine() ? DAYS_OF_LINE : DAYS).in(text)) {
            Integer year = m.group(6) != null ? Integer.valueOf(m.group(6)) : context.year();
            LocalDate begin = day(year, m.group(5), m.group(1));
            LocalDate end = day(year, m.group(5), m.group(4));
            if (begin == null || end == null || end.isBefore(begin)) {
                continue;
            }
            boolean through = m.group(2).isEmpty()
                    && (m.group(3).contains("-") || m.group(3).contains("đến"));
            Deadline first = new Deadline.OnDate(begin, Bound.ON_OR_BEFORE);
            words.add(
                    through
                            ? stretch(m, begin, end, context.completion())
                            : new TimeWord(m.start(), m.end(), first, TimeWord.Weight.EXPLICIT));
        }
    }

    private static @Nullable LocalDate day(@Nullable Integer year, String month, String day) {
        try {
            return year == null ? null : LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static List<Integer> values(String text) {
        List<Integer> values = new ArrayList<>();
        for (Matcher m = VALUE.matcher(text); m.find(); ) {
            Integer roman = ROMAN.get(m.group());
            values.add(roman == null ? Integer.valueOf(m.group()) : roman);
        }
        return values;
    }

    private static TimeWord stretch(Matcher m, LocalDate from, LocalDate to, boolean complete) {
        Deadline due = complete ? new Deadline.OnDate(to, Bound.ON_OR_BEFORE) : new Deadline.Within(from, to);
        return new TimeWord(m.start(), m.end(), due, TimeWord.Weight.EXPLICIT);
    }
}
