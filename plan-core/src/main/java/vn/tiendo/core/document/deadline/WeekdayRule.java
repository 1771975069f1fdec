package vn.tiendo.core.document.deadline;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import vn.tiendo.core.calendar.Bound;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.calendar.RecurrenceRule;
import vn.tiendo.core.document.noise.Cue;

/** A weekday of every week, or of one week of every month: "thứ Sáu hằng tuần", "Chủ nhật tuần thứ hai hằng tháng". */
final class WeekdayRule {
    private static final String DAY = "(?:thứ (hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(chủ nhật))";
    private static final String NTH = "(đầu|nhất|hai|ba|tư|cuối|[1-4])(?: tiên| cùng)?";
    private static final Cue WEEKLY = Cue.of("(?<before>trước (?:" + MomentReader.HOUR + " )?(?:ngày )?)?" + DAY
            + "(?: của)? " + RhythmRule.EVERY + " tuần");
    private static final Cue WEEKLY_THEN_DAY =
            Cue.of(RhythmRule.EVERY + " tuần[^.;:]{0,40}?(?<before>trước |trước ngày )?" + DAY);
    private static final Cue MONTHLY = Cue.of("(?<before>trước (?:" + MomentReader.HOUR + " )?(?:ngày )?)?" + DAY
            + "(?: của)?(?: tuần(?: lễ)?)?(?: thứ)? " + NTH + "(?: của)?[^.;]{0,40}? (?:" + RhythmRule.EVERY
            + " |của |trong )tháng(?! \\d)");
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            Map.entry("hai", DayOfWeek.MONDAY),
            Map.entry("2", DayOfWeek.MONDAY),
            Map.entry("ba", DayOfWeek.TUESDAY),
            Map.entry("3", DayOfWeek.TUESDAY),
            Map.entry("tư", DayOfWeek.WEDNESDAY),
            Map.entry("4", DayOfWeek.WEDNESDAY),
            Map.entry("năm", DayOfWeek.THURSDAY),
            Map.entry("5", DayOfWeek.THURSDAY),
            Map.entry("sáu", DayOfWeek.FRIDAY),
            Map.entry("6", DayOfWeek.FRIDAY),
            Map.entry("bảy", DayOfWeek.SATURDAY),
            Map.entry("7", DayOfWeek.SATURDAY),
            Map.entry("bẩy", DayOfWeek.SATURDAY));
    private static final Map<String, Integer> WEEKS =
            Map.of("đầu", 1, "nhất", 1, "1", 1, "hai", 2, "2", 2, "ba", 3, "3", 3, "tư", 4, "4", 4);
    private static final int LAST = -1;

    private WeekdayRule() {}

    static List<TimeWord> in(String text) {
        List<TimeWord> words = new ArrayList<>();
        for (Matcher m : MONTHLY.in(text)) {
            int week = WEEKS.getOrDefault(m.group(4), LAST);
            add(words, m, RecurrenceRule.monthlyWeekday(week, weekday(m)));
        }
        for (Cue cue : List.of(WEEKLY, WEEKLY_THEN_DAY)) {
            for (Matcher m : cue.in(text)) {
                add(words, m, RecurrenceRule.weekly(weekday(m)));
            }
        }
        return words;
    }

    private static DayOfWeek weekday(Matcher m) {
        return m.group(2) == null ? DayOfWeek.SUNDAY : WEEKDAYS.getOrDefault(m.group(2), DayOfWeek.SUNDAY);
    }

    private static void add(List<TimeWord> words, Matcher m, RecurrenceRule rule) {
        Bound bound = m.group("before") == null ? Bound.ON_OR_BEFORE : Bound.BEFORE;
        TimeWord word = new TimeWord(m.start(), m.end(), new Deadline.Recurring(rule, bound), TimeWord.Weight.EXPLICIT);
        if (words.stream().noneMatch(word::overlaps)) {
            words.add(word);
        }
    }
}
