package vn.tiendo.core.document.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.calendar.Bound;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.calendar.RecurrenceRule;
import vn.tiendo.core.document.noise.Cue;
import vn.tiendo.core.document.noise.FlatText;

/**
 * A rhythm alone: hằng năm, hằng quý, 6 tháng, quý/lần, 02 lần/năm. In a line that states a time it always counts; in a
 * sentence as {@link RhythmPlace} tells.
 */
final class BareRhythmRule {
    private static final Cue RHYTHM = Cue.of("(?<![\\p{L}\\d])(?:(?<periodic>định kỳ(?: vào)? )?(?:"
            + RhythmRule.EVERY + " (?<each>ngày|tuần|tháng|quý|năm)(?![\\p{L}])(?: (?<times>0?[1-9]|một|hai) lần)?"
            + "|(?<count>0?[1-6]|một|hai|ba|sáu) tháng(?! (?:đầu|cuối))(?<per> ?/ ?(?:0?1 ?)?(?:một )?lần| một lần)?(?![\\p{L}])"
            + "|(?<often>0?[1-9]|1\\d|một|hai|ba|bốn) lần ?/ ?(?:0?1 ?|một )?(?<once>tháng|quý|năm|tuần)(?! học)"
            + "|(?<many>0?[1-9]|một|hai|ba|bốn) lần (?:trong )?(?:một|1|mỗi) (?<one>tháng|quý|năm|tuần|ngày)"
            + "|(?:0?1 )?(?<unit>tháng|quý|năm|tuần) ?/ ?(?:0?1|một)? ?lần)"
            + "|định kỳ (?:theo )?(?<named>tháng|quý|năm|tuần|ngày)(?![\\p{L}]| \\d| [ivx]))");
    private static final Pattern LENGTH = Pattern.compile("(?:trong|sau|vòng|thời hạn|không quá|khoảng|tối đa) $");

    private BareRhythmRule() {}

    static List<TimeWord> in(FlatText whole, String text, TimeContext context) {
        List<TimeWord> words = new ArrayList<>();
        for (Matcher m : RHYTHM.in(text)) {
            RecurrenceRule rule = rule(m);
            if (rule != null && (context.timeLine() ? !length(text, m) : counts(whole, text, m, context))) {
                Deadline due = new Deadline.Recurring(rule, Bound.ON_OR_BEFORE);
                words.add(new TimeWord(
                        m.start(), m.end(), due, rate(m) ? TimeWord.Weight.RATE : TimeWord.Weight.EXPLICIT));
            }
        }
        return words;
    }

    private static boolean counts(FlatText whole, String text, Matcher m, TimeContext context) {
        RhythmPlace place = RhythmPlace.of(whole, text, m.start(), m.end());
        if (m.group("named") != null) {
            return true;
        }
        if (m.group("count") != null && m.group("per") == null && m.group("periodic") == null) {
            return place.opensClause() && place.beforeAnotherRhythm()
                    || context.report() && !length(text, m) && place.ofReport();
        }
        boolean said = Stream.of("per", "unit", "once", "one", "periodic").anyMatch(g -> m.group(g) != null);
        if (said) {
            return !place.after("sinh hoạt ") && !place.after("không quá ") && !place.after("tối đa ");
        }
        return context.report() ? place.inReport() : place.ofAct();
    }

    private static boolean rate(Matcher m) {
        return Stream.of("often", "many", "times").map(m::group).anyMatch(n -> n != null && number(n) > 1);
    }

    private static boolean length(String text, Matcher m) {
        return m.group("count") != null
                && LENGTH.matcher(text.substring(Math.max(0, m.start() - 12), m.start()))
                        .find();
    }

    private static @Nullable RecurrenceRule rule(Matcher m) {
        String unit = Stream.of("each", "unit", "once", "one", "named")
                .map(m::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (unit == null) {
            int months = number(m.group("count"));
            return 12 % months == 0 ? RecurrenceRule.monthly(months, null) : null;
        }
        String often = Stream.of("often", "many", "times")
                .map(m::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        int times = often == null ? 1 : number(often);
        return switch (unit) {
            case "ngày" -> RecurrenceRule.daily();
            case "tuần" -> RecurrenceRule.weekly(null);
            case "tháng" -> RecurrenceRule.monthly(1, null);
            case "quý" -> times == 3 ? RecurrenceRule.monthly(1, null) : RecurrenceRule.monthly(3, null);
            default ->
                times > 1 && 12 % times == 0
                        ? RecurrenceRule.monthly(12 / times, null)
                        : RecurrenceRule.yearly(null, null);
        };
    }

    private static int number(String written) {
        return switch (written) {
            case "một" -> 1;
            case "hai" -> 2;
            case "ba" -> 3;
            case "bốn" -> 4;
            case "sáu" -> 6;
            default -> Integer.parseInt(written);
        };
    }
}
