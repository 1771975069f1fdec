package vn.tiendo.core.document.deadline;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.calendar.Bound;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.calendar.RecurrenceRule;

/** A rhythm with its day or month: "trước ngày 08/6 và 08/12 hằng năm", "ngày 18 hằng tháng", "thứ Sáu hằng tuần". */
final class RhythmRule {
    private static final String EVERY = "(?:hằng|hàng|mỗi|của các)";
    private static final String DAY_MONTH =
            "(?:ngày )?\\d{1,2}(?: ?/ ?| tháng )\\d{1,2}(?![\\d/])(?: ?\\([^()]{0,60}\\))?";
    private static final String DAYS =
            "(" + DAY_MONTH + "(?: ?(?:,|;|và|hoặc)+ ?(?:trước |chậm nhất )?" + DAY_MONTH + "){0,5})";
    private static final Pattern YEARLY_DAYS =
            Pattern.compile("(?<before>trước )?" + DAYS + " ?(?:của )?" + EVERY + " năm");
    private static final Pattern YEARLY_THEN_DAYS =
            Pattern.compile(EVERY + " năm[^.;:]{0,60}?(?<before>trước |chậm nhất |vào )(?:là )?" + DAYS);
    private static final Pattern ONE_DAY = Pattern.compile("(\\d{1,2})(?: ?/ ?| tháng )(\\d{1,2})");
    private static final Pattern YEARLY_MONTH = Pattern.compile(
            "(?:trong |vào |trước |cuối |đầu )?tháng (\\d{1,2})((?: ?(?:,|và) ?(?:tháng )?\\d{1,2}){0,3}) ?(?:của )?"
                    + EVERY + " năm");
    private static final Pattern YEARLY_THEN_MONTH = Pattern.compile(EVERY
            + " năm,? ?(?:trong |vào |trước )tháng (\\d{1,2})((?: ?(?:,|và) ?(?:tháng )?\\d{1,2}){0,3})(?![\\d/])");
    private static final Pattern YEARLY_QUARTER =
            Pattern.compile("(?:trong |vào |trước )?qu[ýí] (iv|i{1,3}|[1-4]) ?(?:của )?" + EVERY + " năm");
    private static final Pattern MONTHLY_DAY =
            Pattern.compile("(?<before>trước )?ngày (?:mùng )?(\\d{1,2})(?: của)? " + EVERY + " (tháng|quý)");
    private static final Pattern MONTHLY_THEN_DAY = Pattern.compile(
            EVERY
                    + " (tháng|quý)[^.;:]{0,60}?(?<before>trước |chậm nhất |vào )(?:là )?ngày (\\d{1,2})(?! ?[\\d/]| tháng \\d)");
    private static final Pattern QUARTER_DAY = Pattern.compile(
            "(?<before>trước )?ngày (\\d{1,2}) ?(?:của )?tháng cuối (?:cùng )?(?:của )?(?:" + EVERY + " )?quý");
    private static final Pattern WEEKDAY = Pattern.compile("(?:thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ nhật)) " + EVERY
            + " tuần|" + EVERY + " tuần[^.;:]{0,40}?(?:thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ nhật))");
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            Map.entry("hai", DayOfWeek.MONDAY), Map.entry("2", DayOfWeek.MONDAY),
            Map.entry("ba", DayOfWeek.TUESDAY), Map.entry("3", DayOfWeek.TUESDAY),
            Map.entry("tư", DayOfWeek.WEDNESDAY), Map.entry("4", DayOfWeek.WEDNESDAY),
            Map.entry("năm", DayOfWeek.THURSDAY), Map.entry("5", DayOfWeek.THURSDAY),
            Map.entry("sáu", DayOfWeek.FRIDAY), Map.entry("6", DayOfWeek.FRIDAY),
            Map.entry("bảy", DayOfWeek.SATURDAY), Map.entry("7", DayOfWeek.SATURDAY));
    private static final Map<String, Integer> QUARTER_END =
            Map.of("i", 3, "ii", 6, "iii", 9, "iv", 12, "1", 3, "2", 6, "3", 9, "4", 12);

    private RhythmRule() {}

    static List<TimeWord> in(String text) {
        List<TimeWord> words = new ArrayList<>();
        for (Pattern pattern : List.of(YEARLY_DAYS, YEARLY_THEN_DAYS)) {
            for (Matcher m = pattern.matcher(text); m.find(); ) {
                days(m, words);
            }
        }
        for (Pattern pattern : List.of(YEARLY_MONTH, YEARLY_THEN_MONTH)) {
            for (Matcher m = pattern.matcher(text); m.find(); ) {
                months(m, words);
            }
        }
        for (Matcher m = YEARLY_QUARTER.matcher(text); m.find(); ) {
            add(words, m, RecurrenceRule.yearly(Month.of(QUARTER_END.getOrDefault(m.group(1), 12)), null), false);
        }
        monthly(text, words);
        for (Matcher m = WEEKDAY.matcher(text); m.find(); ) {
            String day = m.group(1) != null ? m.group(1) : m.group(3);
            add(words, m, RecurrenceRule.weekly(day == null ? DayOfWeek.SUNDAY : WEEKDAYS.get(day)), false);
        }
        return words;
    }

    private static void monthly(String text, List<TimeWord> words) {
        for (Matcher m = QUARTER_DAY.matcher(text); m.find(); ) {
            monthly(words, m, 3, m.group(2));
        }
        for (Matcher m = MONTHLY_DAY.matcher(text); m.find(); ) {
            monthly(words, m, "quý".equals(m.group(3)) ? 3 : 1, m.group(2));
        }
        for (Matcher m = MONTHLY_THEN_DAY.matcher(text); m.find(); ) {
            monthly(words, m, "quý".equals(m.group(1)) ? 3 : 1, m.group(3));
        }
    }

    private static void days(Matcher m, List<TimeWord> words) {
        Matcher day = ONE_DAY.matcher(m.group(2));
        boolean before = m.group("before") != null && m.group("before").startsWith("trước");
        while (day.find()) {
            int of = Integer.parseInt(day.group(1));
            int month = Integer.parseInt(day.group(2));
            if (of >= 1 && of <= 31 && month >= 1 && month <= 12) {
                add(words, m, RecurrenceRule.yearly(Month.of(month), of), before);
            }
        }
    }

    private static void months(Matcher m, List<TimeWord> words) {
        Matcher month = Pattern.compile("\\d{1,2}").matcher(m.group(1) + m.group(2));
        while (month.find()) {
            int of = Integer.parseInt(month.group());
            if (of >= 1 && of <= 12) {
                add(words, m, RecurrenceRule.yearly(Month.of(of), null), false);
            }
        }
    }

    private static void monthly(List<TimeWord> words, Matcher m, int interval, String day) {
        int of = Integer.parseInt(day);
        if (of >= 1 && of <= 31) {
            add(words, m, RecurrenceRule.monthly(interval, of), m.group("before") != null);
        }
    }

    private static void add(List<TimeWord> words, Matcher m, RecurrenceRule rule, boolean before) {
        Bound bound = before ? Bound.BEFORE : Bound.ON_OR_BEFORE;
        words.add(new TimeWord(m.start(), m.end(), new Deadline.Recurring(rule, bound), TimeWord.Weight.EXPLICIT));
    }
}
