package vn.tiendo.core.document.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.calendar.Bound;
import vn.tiendo.core.calendar.Deadline;

/**
 * A stretch of time: "từ tháng 3 đến quý IV/2031", "tháng 3 - 5/2031", "từ 01/4/2031" (open). Several months or
 * quarters as the time of completion mean the last day.
 */
final class SpanRule {
    private static final Pattern BETWEEN =
            Pattern.compile("^ ?(?:đến|-|tới|đến hết|đến cuối|đến ngày|- hết)(?: hết)?(?: ngày)? ?$");
    private static final Pattern FROM = Pattern.compile("(?:^|[^\\p{L}])(?:bắt đầu )?(?:từ|kể từ)(?: ngày| đầu)? ?$");
    private static final Pattern FROM_NOW = Pattern.compile("từ nay (?:đến|tới)(?: hết)?(?: ngày)? ?$");
    private static final Pattern FOLLOWING = Pattern.compile("^ ?(?:và|,) ?(?:các|những) năm (?:tiếp theo|sau|tiếp)");
    private static final String YEAR = "(?: ?(?:/|-|,? ?năm) ?((?:19|20)\\d{2}))?(?!\\d)";
    private static final Pattern MONTHS =
            Pattern.compile("(?<![\\p{L}])(tháng) (\\d{1,2})((?: ?(?:-|,|và|đến|&) ?(?:tháng )?"
                    + "\\d{1,2}(?![\\d\\p{L}/])){0,6}(?: ?(?:-|,|và|đến|&) ?(?:tháng )?\\d{1,2}(?![\\d\\p{L}])))"
                    + YEAR);
    private static final Pattern QUARTERS =
            Pattern.compile("(?<![\\p{L}])(qu[ýí]) (\\d|iv|i{1,3})((?: ?(?:-|,|và|đến|&) ?(?:qu[ýí] )?"
                    + "(?:\\d|iv|i{1,3})(?![\\d\\p{L}])){1,4})" + YEAR);
    private static final Pattern YEARS =
            Pattern.compile("(?:năm )?(20\\d{2}) ?(?:-|đến|và|đến năm) ?(?:năm )?(20\\d{2})");
    private static final Pattern COMPLETE = Pattern.compile("(?:hoàn thành|xong|trước|chậm nhất)[^.;,]{0,30}$");
    private static final Pattern VALUE = Pattern.compile("\\d{1,2}|iv|i{1,3}");
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    private SpanRule() {}

    static List<TimeWord> in(String text, List<Moment> moments, TimeContext context) {
        List<TimeWord> words = new ArrayList<>();
        lists(text, context, words);
        for (int i = 0; i < moments.size(); i++) {
            Moment first = moments.get(i);
            Moment second = i + 1 < moments.size() ? moments.get(i + 1) : null;
            TimeWord word = second != null && joined(text, first, second)
                    ? pair(text, first, second, context)
                    : open(text, first, context);
            if (word != null && words.stream().noneMatch(word::overlaps)) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean joined(String text, Moment first, Moment second) {
        return BETWEEN.matcher(text.substring(first.end(), second.start())).matches();
    }

    private static @Nullable TimeWord pair(String text, Moment first, Moment second, TimeContext context) {
        Matcher from = FROM.matcher(before(text, first.start()));
        boolean said = from.find();
        boolean years = first.unit() == Moment.Unit.YEAR && second.unit() == Moment.Unit.YEAR;
        if (!said
                && (years && !context.timeLine()
                        || first.unit() == Moment.Unit.DAY && !context.timeLine() && !inBracket(text, first))) {
            return null;
        }
        Integer toYear = second.year() != null ? second.year() : context.year();
        Integer fromYear = first.year() != null ? first.year() : toYear;
        if (toYear == null || fromYear == null) {
            return null;
        }
        LocalDate begin = first.first(fromYear);
        LocalDate end = second.last(toYear);
        if (begin == null || end == null || end.isBefore(begin)) {
            return null;
        }
        int start = said ? first.start() - (before(text, first.start()).length() - from.start()) : first.start();
        return word(Math.max(0, start), second.end(), begin, end, !said && context.completion());
    }

    private static @Nullable TimeWord open(String text, Moment first, TimeContext context) {
        Integer year = first.year() != null ? first.year() : context.year();
        LocalDate begin = year == null ? null : first.first(year);
        if (year == null || begin == null) {
            return null;
        }
        String before = before(text, first.start());
        LocalDate last = first.last(year);
        if (FROM_NOW.matcher(before).find() && last != null) {
            Deadline due = new Deadline.OnDate(last, Bound.ON_OR_BEFORE);
            return new TimeWord(first.start(), first.end(), due, TimeWord.Weight.EXPLICIT);
        }
        Matcher following = FOLLOWING.matcher(text.substring(first.end(), Math.min(text.length(), first.end() + 40)));
        if (following.find() && (context.timeLine() || FROM.matcher(before).find())) {
            return word(first.start(), first.end() + following.end(), begin, null, false);
        }
        boolean from = FROM.matcher(before).find() && (context.timeLine() || first.unit() != Moment.Unit.YEAR);
        return from ? word(first.start(), first.end(), begin, null, false) : null;
    }

    private static boolean inBracket(String text, Moment first) {
        return first.start() > 0 && text.charAt(first.start() - 1) == '(';
    }

    private static void lists(String text, TimeContext context, List<TimeWord> words) {
        list(MONTHS.matcher(text), text, context, words);
        list(QUARTERS.matcher(text), text, context, words);
        for (Matcher m = YEARS.matcher(text); context.timeLine() && m.find(); ) {
            int from = Integer.parseInt(m.group(1));
            int to = Integer.parseInt(m.group(2));
            if (to >= from) {
                LocalDate end = LocalDate.of(to, 12, 31);
                words.add(word(m.start(), m.end(), LocalDate.of(from, 1, 1), end, context.completion()));
            }
        }
    }

    private static void list(Matcher m, String text, TimeContext context, List<TimeWord> words) {
        while (m.find()) {
            Integer year = m.group(4) != null ? Integer.valueOf(m.group(4)) : context.year();
            List<Integer> values = values(m.group(2) + " " + m.group(3));
            int months = m.group(1).equals("tháng") ? 1 : 3;
            int first = values.getFirst();
            int last = values.getLast();
            if (year != null && first >= 1 && last >= first && last * months <= 12) {
                LocalDate begin = LocalDate.of(year, (first - 1) * months + 1, 1);
                LocalDate end =
                        LocalDate.of(year, last * months, 1).plusMonths(1).minusDays(1);
                boolean complete = context.completion()
                        || COMPLETE.matcher(before(text, m.start())).find();
                words.add(word(m.start(), m.end(), begin, end, complete));
            }
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

    private static TimeWord word(int start, int end, LocalDate from, @Nullable LocalDate to, boolean complete) {
        Deadline due =
                complete && to != null ? new Deadline.OnDate(to, Bound.ON_OR_BEFORE) : new Deadline.Within(from, to);
        return new TimeWord(start, end, due, TimeWord.Weight.EXPLICIT);
    }

    private static String before(String text, int at) {
        return text.substring(Math.max(0, at - 40), at);
    }
}
