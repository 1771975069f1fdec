package vn.tiendo.core.document.deadline;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.calendar.Bound;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.calendar.RecurrenceRule;

/**
 * A day without a year, after "hằng năm" or "định kỳ" in the same sentence, comes back every year: "Hằng năm, trước
 * ngày 10/12, các xã báo cáo", "Định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12)".
 */
final class YearlyDayRule {
    private static final Pattern RHYTHM =
            Pattern.compile("(?<!\\p{L})(?:(?:định kỳ )?" + RhythmRule.EVERY + " năm|định kỳ)(?!\\p{L})");
    private static final Pattern STATED = Pattern.compile("(?:(?<before>trước)(?: " + MomentReader.HOUR
            + ")?|chậm nhất|muộn nhất|vào|là|hạn|và|đến|[,(;:])(?: là| vào| ngày| hết)? ?$");
    private static final Pattern ONE_TIME = Pattern.compile("\\.(?= |$)|năm (?:19|20)\\d\\d");
    private static final Pattern COMPLETION = Pattern.compile("(?<!\\p{L})(?:hoàn thành|xong)(?!\\p{L})");
    private static final int REACH = 200;

    private YearlyDayRule() {}

    static List<TimeWord> in(String text, List<Moment> moments) {
        List<TimeWord> words = new ArrayList<>();
        for (Moment moment : moments) {
            if (moment.unit() != Moment.Unit.DAY || moment.year() != null) {
                continue;
            }
            Matcher stated = STATED.matcher(text.substring(Math.max(0, moment.start() - 30), moment.start()));
            int from = stated.find() ? rhythm(text, moment) : -1;
            if (from >= 0) {
                Bound bound = stated.group("before") != null ? Bound.BEFORE : Bound.ON_OR_BEFORE;
                RecurrenceRule rule = RecurrenceRule.yearly(Month.of(moment.month()), moment.value());
                Deadline due = new Deadline.Recurring(rule, bound);
                words.add(new TimeWord(from, moment.end(), due, TimeWord.Weight.EXPLICIT));
            }
        }
        return words;
    }

    private static int rhythm(String text, Moment moment) {
        int from = Math.max(0, moment.start() - REACH);
        Matcher rhythm = RHYTHM.matcher(text).region(from, moment.start()).useTransparentBounds(true);
        int start = -1;
        int end = -1;
        boolean everyYear = false;
        while (rhythm.find()) {
            boolean first = start < 0
                    || ONE_TIME.matcher(text.substring(end, rhythm.start())).find();
            start = first ? rhythm.start() : start;
            everyYear = !first && everyYear || rhythm.group().endsWith("năm");
            end = rhythm.end();
        }
        String between = start < 0 ? "" : text.substring(end, moment.start());
        boolean once = ONE_TIME.matcher(between).find()
                || !everyYear && COMPLETION.matcher(between).find();
        return once ? -1 : start;
    }
}
