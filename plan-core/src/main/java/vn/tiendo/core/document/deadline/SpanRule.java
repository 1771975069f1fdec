package vn.tiendo.core.document.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.calendar.Bound;
import vn.tiendo.core.calendar.Deadline;

/**
 * From one moment to another, or from one on: "từ tháng 3 đến quý IV/2031", "20/3 - 15/4/2031", "từ 01/4/2031" (open),
 * "năm 2031 và các năm tiếp theo". A stretch that ends before it begins gives no date.
 */
final class SpanRule {
    private static final Pattern BETWEEN =
            Pattern.compile("^ ?(?:cho )?(?:đến|-|tới|->|→|đến khoảng)(?: hết| cuối)?(?: " + MomentReader.HOUR
                    + ")?(?: ngày(?: \\p{L}{1,8}){0,4})? ?$");
    private static final Pattern AND = Pattern.compile("^ ?(?:,|;|và|&) ?$");
    private static final Pattern FROM = Pattern.compile(
            "(?:^|[^\\p{L}])(?<from>(?:bắt đầu )?(?:từ|kể từ))(?: " + MomentReader.HOUR + ")?(?: ngày| đầu)? ?$");
    private static final Pattern FROM_NOW = Pattern.compile("từ nay (?:cho )?(?:đến|tới)(?: hết)?(?: ngày)? ?$");
    private static final Pattern FOLLOWING =
            Pattern.compile("^ ?(?:và|,) ?(?:các|những|cả)? ?năm (?:tiếp theo|sau|tiếp|kế tiếp)");
    private static final int LONGEST_YEARS = 11;

    private SpanRule() {}

    static List<TimeWord> in(String text, List<Moment> moments, TimeContext context) {
        List<TimeWord> words = new ArrayList<>(CalendarList.in(text, context));
        for (int i = 0; i < moments.size(); i++) {
            Moment first = moments.get(i);
            Moment second = i + 1 < moments.size() ? moments.get(i + 1) : null;
            TimeWord word = null;
            if (second != null && joined(BETWEEN, text, first, second)) {
                word = pair(text, first, second, context);
            } else if (second != null && context.timeLine() && row(text, first, second)) {
                int last = i + 1;
                while (last + 1 < moments.size() && row(text, moments.get(last), moments.get(last + 1))) {
                    last++;
                }
                word = pair(text, first, moments.get(last), context);
            } else {
                word = open(text, first, context);
            }
            if (word != null) {
                TimeWord found = word;
                words.removeIf(w -> found.overlaps(w) && found.end() - found.start() > w.end() - w.start());
                if (words.stream().noneMatch(found::overlaps)) {
                    words.add(found);
                }
            }
        }
        return words;
    }

    private static boolean joined(Pattern between, String text, Moment first, Moment second) {
        return second.start() - first.end() < 60
                && between.matcher(text.substring(first.end(), second.start())).matches();
    }

    /** "Quý IV/2031, 2032": several months, quarters or years in a time line. */
    private static boolean row(String text, Moment first, Moment second) {
        return first.unit() != Moment.Unit.DAY
                && second.unit() != Moment.Unit.DAY
                && second.year() != null
                && joined(AND, text, first, second);
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
        if (begin != null && end != null && first.year() == null && begin.getMonthValue() > end.getMonthValue()) {
            begin = first.first(fromYear - 1);
        }
        if (begin == null || end == null || begin.isBefore(end.minusYears(LONGEST_YEARS)) || past(end, context)) {
            return null;
        }
        int start = said ? first.start() - (before(text, first.start()).length() - from.start("from")) : first.start();
        if (end.isBefore(begin)) {
            return new TimeWord(Math.max(0, start), second.end(), Deadline.UNSPECIFIED, TimeWord.Weight.VAGUE);
        }
        return word(Math.max(0, start), second.end(), begin, end, !said && context.completion());
    }

    private static @Nullable TimeWord open(String text, Moment first, TimeContext context) {
        Integer year = first.year() != null ? first.year() : context.year();
        LocalDate begin = year == null ? null : first.first(year);
        if (year == null || begin == null || past(begin, context)) {
            return null;
        }
        String before = before(text, first.start());
        LocalDate last = first.last(year);
        if (FROM_NOW.matcher(before).find() && last != null) {
            Deadline due = new Deadline.OnDate(last, Bound.ON_OR_BEFORE);
            return new TimeWord(first.start(), first.end(), due, TimeWord.Weight.EXPLICIT);
        }
        Matcher following = FOLLOWING.matcher(text.substring(first.end(), Math.min(text.length(), first.end() + 40)));
        if (following.find() && first.unit() != Moment.Unit.DAY) {
            return word(first.start(), first.end() + following.end(), begin, null, false);
        }
        Matcher from = FROM.matcher(before);
        boolean said = from.find() && (context.timeLine() || first.unit() != Moment.Unit.YEAR);
        int start = said ? first.start() - before.length() + from.start("from") : first.start();
        return said ? word(start, first.end(), begin, null, false) : null;
    }

    /** In a sentence a stretch long before the plan tells of something else ("sinh từ ngày 01/01/2010"). */
    private static boolean past(LocalDate day, TimeContext context) {
        return !context.timeLine() && context.year() != null && day.getYear() < context.year() - 1;
    }

    private static boolean inBracket(String text, Moment first) {
        return first.start() > 0 && text.charAt(first.start() - 1) == '(';
    }

    private static TimeWord word(int start, int end, LocalDate from, @Nullable LocalDate to, boolean complete) {
        Deadline due =
                complete && to != null ? new Deadline.OnDate(to, Bound.ON_OR_BEFORE) : new Deadline.Within(from, to);
        return new TimeWord(start, end, due, TimeWord.Weight.EXPLICIT);
    }

    static String before(String text, int at) {
        return text.substring(Math.max(0, at - 40), at);
    }
}
