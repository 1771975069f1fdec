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

/**
 * A rhythm alone: hằng năm, hằng quý, 6 tháng, quý/lần. In a sentence it counts when the act happens then: at the
 * beginning of a clause, before the verb, after "định kỳ", or at the end of a clause that begins with the act. One that
 * only describes a noun ("kế hoạch công tác hằng năm", "sinh hoạt chi bộ hằng tháng") does not.
 */
final class BareRhythmRule {
    private static final Pattern RHYTHM = Pattern.compile("(?<![\\p{L}\\d])(?:(?<periodic>định kỳ )?(?:"
            + "(?:hằng|hàng|mỗi|từng) (?<each>ngày|tuần|tháng|quý|năm)(?![\\p{L}])"
            + "|(?<count>0?[1-6]|một|hai|ba|sáu) tháng(?! (?:đầu|cuối))(?<per> ?/ ?(?:0?1 ?)?(?:một )?lần| một lần)?(?![\\p{L}])"
            + "|(?:0?1|một) lần ?/ ?(?<once>tháng|quý|năm|tuần)"
            + "|(?:0?1 )?(?<unit>tháng|quý|năm|tuần) ?/ ?(?:0?1|một)? ?lần)"
            + "|định kỳ (?:theo )?(?<named>tháng|quý|năm|tuần)(?![\\p{L}]| \\d| [ivx]))");
    private static final Pattern ACT = Pattern.compile(
            "^(?:- ?)?(?:tổ chức|tiến hành|mở|thực hiện|kiểm tra|đánh giá|báo cáo|sơ kết|tổng kết"
                    + "|rà soát|khảo sát|công bố|gửi|tổng hợp|phát động|biểu dương|họp|giao ban|duy trì|cập nhật|công khai|tham mưu|bố trí|xây dựng"
                    + "|lập|ban hành).*",
            Pattern.DOTALL);
    private static final Pattern VERB_AFTER = Pattern.compile(
            "^,? ?(?:tổ chức|thực hiện|tiến hành|xây dựng|báo cáo|gửi|rà soát|kiểm tra|đánh giá"
                    + "|sơ kết|tổng kết|có |phải|lập|mở|tham mưu|ban hành|phối hợp|bố trí|công bố|tổng hợp|xếp loại|khảo sát|đối thoại|cập nhật|họp).*");
    private static final Pattern NOUN_BEFORE =
            Pattern.compile("(?:kế hoạch|chương trình|sinh hoạt|chi bộ|nghị quyết|hội nghị|chế độ|công tác"
                    + "|toàn khóa|dự toán|ngân sách|quyết toán|chỉ tiêu|và|kinh phí)(?: \\p{L}+){0,4},? $");
    private static final Pattern CLAUSE_START = Pattern.compile("(?:^|[.;:,(-] ?|(?: và| đồng thời) )$");
    private static final Pattern CLAUSE_END = Pattern.compile("^(?:[.;,):].*|)$", Pattern.DOTALL);
    private static final Pattern DESCRIBES = Pattern.compile("^ ?(?:của|cho|và toàn|về).*", Pattern.DOTALL);

    private BareRhythmRule() {}

    static List<TimeWord> in(String text, TimeContext context) {
        List<TimeWord> words = new ArrayList<>();
        for (Matcher m = RHYTHM.matcher(text); m.find(); ) {
            RecurrenceRule rule = rule(m);
            if (rule != null && (context.timeLine() || m.group("named") != null || counts(text, m))) {
                Deadline due = new Deadline.Recurring(rule, Bound.ON_OR_BEFORE);
                words.add(new TimeWord(m.start(), m.end(), due, TimeWord.Weight.EXPLICIT));
            }
        }
        return words;
    }

    private static boolean counts(String text, Matcher m) {
        String before = text.substring(Math.max(0, m.start() - 60), m.start());
        String after = text.substring(m.end(), Math.min(text.length(), m.end() + 40));
        if (m.group("count") != null && m.group("per") == null && m.group("periodic") == null) {
            return CLAUSE_START.matcher(before).find() && after.matches("^,? (?:và |, )?(?:hằng|hàng|một|năm|cuối).*");
        }
        if (m.group("per") != null
                || m.group("unit") != null
                || m.group("once") != null
                || m.group("periodic") != null) {
            return !before.endsWith("sinh hoạt ");
        }
        if (DESCRIBES.matcher(after).matches()) {
            return false;
        }
        if (VERB_AFTER.matcher(after).matches() && !NOUN_BEFORE.matcher(before).find()) {
            return true;
        }
        boolean noun = NOUN_BEFORE.matcher(before).find();
        if (CLAUSE_START.matcher(before).find() && !before.endsWith(" và ")) {
            return !noun;
        }
        String soFar = text.substring(0, m.start());
        return CLAUSE_END.matcher(after).matches()
                && soFar.indexOf(';') < 0
                && !noun
                && ACT.matcher(text.substring(0, Math.min(40, text.length()))).matches();
    }

    private static @Nullable RecurrenceRule rule(Matcher m) {
        String unit = Stream.of("each", "unit", "once", "named")
                .map(m::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (unit == null) {
            return switch (m.group("count").replace("0", "")) {
                case "6", "sáu" -> RecurrenceRule.monthly(6, null);
                case "3", "ba" -> RecurrenceRule.monthly(3, null);
                case "1", "một" -> RecurrenceRule.monthly(1, null);
                case "2", "hai" -> RecurrenceRule.monthly(2, null);
                default -> null;
            };
        }
        return switch (unit) {
            case "ngày" -> RecurrenceRule.daily();
            case "tuần" -> RecurrenceRule.weekly(null);
            case "tháng" -> RecurrenceRule.monthly(1, null);
            case "quý" -> RecurrenceRule.monthly(3, null);
            default -> RecurrenceRule.yearly(null, null);
        };
    }
}
