package vn.tiendo.core.document.deadline;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.calendar.Bound;
import vn.tiendo.core.calendar.Deadline;

/**
 * A date by which: "trước ngày 05/12/2031" is that day; a month, quarter, half-year or year means its last day. In a
 * sentence a bare year is a deadline only as the year of completion, never as the year of a target.
 */
final class PointRule {
    private static final Pattern CUE = Pattern.compile(
            "(?:trước|chậm nhất|muộn nhất|không quá|không muộn hơn|hạn chót|hạn cuối|đến|hết|xong|hoàn thành|trong|vào"
                    + "|dự kiến|thời hạn|thời gian|cuối|giữa|đầu|chậm|gửi|hạn|dịp|lúc|sáng|chiều|tối|bắt đầu)"
                    + "(?:,? ?:?(?: là| vào| trước| hết| trong| ngày| thời điểm| cuối| cả| từ| đến| đầu| giữa| hai| các| sáng| chiều| tối|,? thứ \\p{L}{2,4},?| "
                    + MomentReader.HOUR + ")){0,5}:? ?$");
    private static final String EARLIER_DAYS = "(?: \\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{4})?(?:,|;| và)(?: ngày)?){0,4}";
    private static final Pattern BEFORE = Pattern.compile(
            "trước(?: hết)?(?: " + MomentReader.HOUR + ")?(?: ngày| thời điểm| cuối| đầu)?" + EARLIER_DAYS + " ?$");
    private static final Pattern COMPLETION = Pattern.compile("hoàn thành|hoàn thiện|xong|kết thúc|cơ bản");
    private static final Pattern TARGET =
            Pattern.compile("phấn đấu|tỷ lệ|tỉ lệ|đạt|%|chỉ tiêu|giảm|tăng|trở thành|ít nhất|tối thiểu|mục tiêu");
    private static final Pattern IN_YEAR = Pattern.compile("(?:trong|hết|cuối) (?:cả )?(?:năm )?$");
    private static final Pattern BY_YEAR = Pattern.compile("(?:đến|trước|trong|hết|cuối) ?(?:hết |cuối )?$");
    private static final Pattern CLAUSE_START = Pattern.compile("(?:^|[.;:(] ?|, |- )$");

    private PointRule() {}

    static @Nullable TimeWord of(String text, Moment moment, TimeContext context) {
        String before = text.substring(Math.max(0, moment.start() - 48), moment.start());
        if (!context.timeLine() && !stated(text, moment, before, context)) {
            return null;
        }
        Integer year = moment.year() != null ? moment.year() : context.year();
        LocalDate due = year == null ? null : moment.last(year);
        int start = phraseStart(before, moment);
        if (due == null) {
            return new TimeWord(start, moment.end(), Deadline.UNSPECIFIED, TimeWord.Weight.VAGUE);
        }
        Bound bound = BEFORE.matcher(before).find() ? Bound.BEFORE : Bound.ON_OR_BEFORE;
        return new TimeWord(start, moment.end(), new Deadline.OnDate(due, bound), TimeWord.Weight.EXPLICIT);
    }

    private static int phraseStart(String before, Moment moment) {
        Matcher cue = CUE.matcher(before);
        return cue.find() ? moment.start() - (before.length() - cue.start()) : moment.start();
    }

    private static boolean stated(String text, Moment moment, String before, TimeContext context) {
        boolean cue = CUE.matcher(before).find();
        return switch (moment.unit()) {
            case DAY -> cue || moment.year() != null && notPast(moment, context);
            case PART, MONTH, QUARTER ->
                cue
                        || moment.year() != null && notPast(moment, context)
                        || moment.year() == null && CLAUSE_START.matcher(before).find();
            case HALF ->
                moment.year() != null
                                && (cue
                                        || text.startsWith("giữa", moment.start())
                                        || CLAUSE_START.matcher(before).find())
                        || IN_YEAR.matcher(before).find();
            case YEAR -> yearOfCompletion(text, moment, before);
        };
    }

    private static boolean notPast(Moment moment, TimeContext context) {
        return moment.year() != null && (context.year() == null || moment.year() >= context.year());
    }

    private static boolean yearOfCompletion(String text, Moment moment, String before) {
        String clause = clause(text, moment);
        if (text.startsWith("cuối", moment.start()) && CUE.matcher(before).find()) {
            return true;
        }
        if (TARGET.matcher(clause).find()) {
            return false;
        }
        return BY_YEAR.matcher(before).find() && COMPLETION.matcher(clause).find()
                || IN_YEAR.matcher(before).find() && moment.year() != null
                || COMPLETION.matcher(tail(before)).find();
    }

    private static String tail(String before) {
        return before.substring(Math.max(0, before.length() - 14));
    }

    private static String clause(String text, Moment moment) {
        int start = moment.start();
        while (start > 0 && ".;".indexOf(text.charAt(start - 1)) < 0 && moment.start() - start < 300) {
            start--;
        }
        int end = moment.end();
        while (end < text.length() && ".;".indexOf(text.charAt(end)) < 0 && end - moment.end() < 300) {
            end++;
        }
        return text.substring(start, end);
    }
}
