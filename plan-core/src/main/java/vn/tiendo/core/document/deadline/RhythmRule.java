package vn.tiendo.core.document.deadline;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.calendar.Bound;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.calendar.RecurrenceRule;
import vn.tiendo.core.document.noise.Cue;

/**
 * A rhythm with its day, month or hour: "trước ngày 08/6 và 08/12 hằng năm", "ngày 18 hằng tháng", "tháng 11 hằng năm",
 * "ngày 20 của tháng cuối quý", "trước 16 giờ hằng ngày".
 */
final class RhythmRule {
    static final String EVERY =
            "(?:hằng|(?<!ngân |khách |bán |mặt |nhà |cửa |(?<!thực )đơn |giao )hàng|mỗi|từng|của các)";
    private static final String DAY_MONTH =
            "(?:ngày )?\\d{1,2}(?: ?/ ?| tháng )\\d{1,2}(?![\\d/])(?: ?\\([^()]{0,60}\\))?";
    private static final String PERIOD_NAME =
            "(?:(?:báo cáo )?(?:quý [iv\\d]{1,3}|0?[369] tháng(?: đầu năm| cuối năm)?|(?:cả )?năm|tháng \\d{1,2}):? ?)?";
    private static final String DAYS = "(" + DAY_MONTH + "(?: ?(?:,|;|và|hoặc){1,3} ?" + PERIOD_NAME
            + "(?:gửi )?(?:trước |chậm nhất |vào )?" + DAY_MONTH + "){0,5})";
    private static final Cue YEARLY_DAYS = Cue.of("(?<before>trước )?" + DAYS + " ?(?:của )?" + EVERY + " năm");
    private static final Pattern ONE_DAY = Pattern.compile("(\\d{1,2})(?: ?/ ?| tháng )(\\d{1,2})");
    private static final String MONTHS = "tháng (\\d{1,2})((?: ?(?:,|và) ?(?:tháng )?\\d{1,2}){0,3})";
    private static final Cue YEARLY_MONTH =
            Cue.of("(?:trong |vào |cuối |đầu |(?<before>trước ))?" + MONTHS + " ?(?:của )?" + EVERY + " năm");
    private static final Cue YEARLY_THEN_MONTH = Cue.of(EVERY
            + " năm,? ?[^.;:,]{0,50}?(?:trong |vào |cuối |đầu |(?<before>trước ))" + MONTHS + "(?! ?[\\d/]| ?năm \\d)");
    private static final String ONE_QUARTER = "(?:iv|i{1,3}|[1-4])(?![\\p{L}\\d])";
    private static final String QUARTER =
            "qu[ýí] (" + ONE_QUARTER + "(?: ?(?:,|và|;) ?(?:qu[ýí] )?" + ONE_QUARTER + "){0,3})";
    private static final Pattern QUARTER_NUMBER = Pattern.compile("iv|i{1,3}|[1-4]");
    private static final Cue YEARLY_QUARTER =
            Cue.of("(?:trong |vào |cuối |(?<before>trước ))?" + QUARTER + " ?(?:của )?" + EVERY + " năm");
    private static final Cue YEARLY_THEN_QUARTER = Cue.of(EVERY
            + " năm,? ?[^.;:,]{0,50}?(?:trong |vào |cuối |(?<before>trước ))" + QUARTER + "(?! ?[/-] ?\\d| ?năm \\d)");
    private static final String BEFORE_DAY =
            "(?:(?:(?<before>trước )|(?:chậm nhất|muộn nhất) (?:là |vào )?)(?:" + MomentReader.HOUR + " )?)?";
    private static final Cue MONTHLY_DAY = Cue.of(BEFORE_DAY
            + "ngày (?:mùng )?(\\d{1,2})((?: ?(?:,|và) ?(?:ngày )?\\d{1,2}){0,3})(?: của)? " + EVERY + " (tháng|quý)");
    private static final Cue MONTHLY_NUMBER = Cue.of("(?<before>trước )(\\d{1,2})()(?: của)? " + EVERY + " (tháng)");
    private static final Cue MONTHLY_THEN_DAY = Cue.of(
            EVERY
                    + " (tháng|quý)[^.;]{0,120}?(?:(?<before>trước )|chậm nhất |muộn nhất |vào )(?:là |vào |"
                    + MomentReader.HOUR
                    + " )?ngày (?:mùng )?(\\d{1,2})(?! ?[\\d/]| tháng \\d)(?:(?: của)? tháng(?: sau| liền kề| kế tiếp| cuối quý)?)?");
    private static final Cue QUARTER_DAY = Cue.of(BEFORE_DAY
            + "ngày (\\d{1,2}) ?(?:của )?tháng (?:cuối(?: cùng)?|đầu|thứ (?:ba|3)) (?:của )?(?:" + EVERY + " )?quý");
    private static final Cue NEXT_MONTH = Cue.of(
            BEFORE_DAY
                    + "ngày (\\d{1,2}) ?(?:của )?tháng (?:sau|liền kề|liền sau|kế tiếp|tiếp theo|kế sau)(?! (?:trước|của tháng|đó))");
    private static final Cue CLOCK =
            Cue.of("(?:(?<before>trước )|vào |từ )?" + MomentReader.HOUR + " " + EVERY + " (ngày|tuần)");
    /** What every pattern above holds. */
    private static final Cue WHATEVER_RHYTHM = Cue.of(EVERY + "|tháng (?:cuối|đầu|thứ|sau|liền|kế|tiếp)");

    private static final Map<String, Integer> QUARTER_END =
            Map.of("i", 3, "ii", 6, "iii", 9, "iv", 12, "1", 3, "2", 6, "3", 9, "4", 12);

    private RhythmRule() {}

    static List<TimeWord> in(String text) {
        return WHATEVER_RHYTHM.in(text).find() ? all(text) : List.of();
    }

    private static List<TimeWord> all(String text) {
        List<TimeWord> words = new ArrayList<>();
        find(YEARLY_DAYS, text, words, (m, found) -> days(m, found));
        find(QUARTER_DAY, text, words, (m, found) -> monthly(found, m, 3, m.group(2)));
        find(MONTHLY_DAY, text, words, RhythmRule::monthlyDays);
        find(MONTHLY_NUMBER, text, words, RhythmRule::monthlyDays);
        find(
                MONTHLY_THEN_DAY,
                text,
                words,
                (m, found) -> monthly(found, m, "quý".equals(m.group(1)) ? 3 : 1, m.group(3)));
        find(NEXT_MONTH, text, words, (m, found) -> monthly(found, m, 1, m.group(2)));
        find(YEARLY_MONTH, text, words, RhythmRule::months);
        find(YEARLY_THEN_MONTH, text, words, RhythmRule::months);
        find(YEARLY_QUARTER, text, words, RhythmRule::quarter);
        find(YEARLY_THEN_QUARTER, text, words, RhythmRule::quarter);
        find(
                CLOCK,
                text,
                words,
                (m, found) -> add(
                        found, m, "ngày".equals(m.group(2)) ? RecurrenceRule.daily() : RecurrenceRule.weekly(null)));
        return words;
    }

    private interface Reading {
        void of(Matcher m, List<TimeWord> found);
    }

    /** A place that one pattern has read is not read by the next. */
    private static void find(Cue cue, String text, List<TimeWord> words, Reading reading) {
        List<TimeWord> found = new ArrayList<>();
        for (Matcher m : cue.in(text)) {
            reading.of(m, found);
        }
        List<TimeWord> known = List.copyOf(words);
        found.stream().filter(w -> known.stream().noneMatch(w::overlaps)).forEach(words::add);
    }

    private static void monthlyDays(Matcher m, List<TimeWord> words) {
        Matcher day = Pattern.compile("\\d{1,2}").matcher(m.group(2) + m.group(3));
        while (day.find()) {
            monthly(words, m, "quý".equals(m.group(4)) ? 3 : 1, day.group());
        }
    }

    private static void days(Matcher m, List<TimeWord> words) {
        Matcher day = ONE_DAY.matcher(m.group(2));
        while (day.find()) {
            int of = Integer.parseInt(day.group(1));
            int month = Integer.parseInt(day.group(2));
            if (of >= 1 && of <= 31 && month >= 1 && month <= 12) {
                add(words, m, RecurrenceRule.yearly(Month.of(month), of));
            }
        }
    }

    private static void months(Matcher m, List<TimeWord> words) {
        Matcher month = Pattern.compile("\\d{1,2}").matcher(m.group(2) + m.group(3));
        while (month.find()) {
            int of = Integer.parseInt(month.group());
            if (of >= 1 && of <= 12) {
                add(words, m, RecurrenceRule.yearly(Month.of(of), null));
            }
        }
    }

    private static void quarter(Matcher m, List<TimeWord> words) {
        Matcher one = QUARTER_NUMBER.matcher(m.group(2).replaceAll("qu[ýí]|và", " "));
        while (one.find()) {
            add(words, m, RecurrenceRule.yearly(Month.of(QUARTER_END.getOrDefault(one.group(), 12)), null));
        }
    }

    private static void monthly(List<TimeWord> words, Matcher m, int interval, String day) {
        int of = Integer.parseInt(day);
        if (of >= 1 && of <= 31) {
            add(words, m, RecurrenceRule.monthly(interval, of));
        }
    }

    private static void add(List<TimeWord> words, Matcher m, RecurrenceRule rule) {
        Bound bound = m.group("before") != null ? Bound.BEFORE : Bound.ON_OR_BEFORE;
        words.add(new TimeWord(m.start(), m.end(), new Deadline.Recurring(rule, bound), TimeWord.Weight.EXPLICIT));
    }
}
