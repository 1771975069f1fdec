package vn.tiendo.core.document.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.calendar.Bound;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.calendar.RecurrenceRule;
import vn.tiendo.core.document.noise.Cue;

/**
 * Once in so many weeks, months or years: "hai tuần một lần", "02 tuần/lần", "01 lần/2 năm", "mỗi 6 tháng", "cứ 02 tuần
 * một lần", "nửa năm một lần"; and at the end of each: "ngày làm việc cuối cùng của tháng".
 */
final class IntervalRule {
    private static final String NUMBER = "(?:0?[2-9]|1[028]|hai|ba|bốn|năm|sáu|chín|mười)";
    private static final String ONCE = "(?: ?/ ?(?:0?1 ?|một )?lần| (?:một|0?1) lần)(?![\\p{L}])";
    private static final Cue INTERVAL = Cue.of("(?<![\\p{L}\\d/.,-])(?:định kỳ )?(?:"
            + "(?:(?:cứ|mỗi) )?(?<many>" + NUMBER + ") (?<unit>tuần|tháng|năm)" + ONCE
            + "|(?:0?1|một) lần ?(?:/|trong|mỗi) ?(?<in>" + NUMBER + ") (?<inUnit>tuần|tháng|năm)(?![\\p{L}])"
            + "|(?:mỗi|cứ) (?<each>" + NUMBER
            + ") (?<eachUnit>tuần|tháng|năm)(?![\\p{L}]| \\d| (?:đầu|cuối|qua|học|tuổi))"
            + "|(?<half>nửa năm)" + ONCE
            + "|ngày (?:làm việc )?cuối cùng (?:của )?(?:" + RhythmRule.EVERY
            + " )?(?<end>tuần|tháng|quý|năm)(?![\\p{L}]| \\d| [iv]))");
    /** It describes a meeting, or is the most that is allowed. */
    private static final Pattern BESIDE = Pattern.compile("(?:sinh hoạt|không quá|tối đa) $");

    private static final Map<String, Integer> NUMBERS =
            Map.of("hai", 2, "ba", 3, "bốn", 4, "năm", 5, "sáu", 6, "chín", 9, "mười", 10);

    private IntervalRule() {}

    static List<TimeWord> in(String text) {
        List<TimeWord> words = new ArrayList<>();
        for (Matcher m : INTERVAL.in(text)) {
            RecurrenceRule rule = rule(m);
            boolean named = BESIDE.matcher(text.substring(Math.max(0, m.start() - 12), m.start()))
                    .find();
            if (rule != null && !named) {
                Deadline due = new Deadline.Recurring(rule, Bound.ON_OR_BEFORE);
                words.add(new TimeWord(m.start(), m.end(), due, TimeWord.Weight.EXPLICIT));
            }
        }
        return words;
    }

    private static @Nullable RecurrenceRule rule(Matcher m) {
        if (m.group("half") != null) {
            return RecurrenceRule.monthly(6, null);
        }
        if (m.group("end") != null) {
            return every(1, m.group("end"));
        }
        String prefix = m.group("many") != null ? "many" : m.group("in") != null ? "in" : "each";
        String unit = m.group(prefix.equals("many") ? "unit" : prefix + "Unit");
        String number = m.group(prefix);
        Integer said = NUMBERS.get(number);
        return every(said == null ? Integer.parseInt(number) : said, unit);
    }

    /** Months are counted within the year, so that only parts of it make a rhythm. */
    private static @Nullable RecurrenceRule every(int many, String unit) {
        return switch (unit) {
            case "tuần" -> RecurrenceRule.everyWeeks(many);
            case "tháng" -> 12 % many == 0 ? RecurrenceRule.monthly(many, null) : null;
            case "quý" -> RecurrenceRule.monthly(3, null);
            default -> RecurrenceRule.everyYears(many);
        };
    }
}
