package vn.tiendo.core.document.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is already so (I11): "hiện có 12 xã", "đã kết nạp 40 đảng viên", the figure of a past year, and the figure a change
 * starts from ("từ 85% lên 95%", "so với 85%").
 */
final class PresentState {
    private static final Pattern NOW = Pattern.compile(
            "(?<!\\p{L})(?:(?<!(?:thực|phát|thể|hội|biểu|cải) )hiện(?: nay| có| tại| đang| toàn| mới| vẫn)|đến nay|tính đến (?:nay|thời điểm|tháng|ngày)|mới (?:chỉ )?(?:có|đạt)"
                    + "|(?:thời gian|năm|nhiệm kỳ|giai đoạn) (?:vừa )?qua|trước đây)(?!\\p{L})");
    private static final Pattern ONWARD = Pattern.compile("(?<!\\p{L})(?:" + TargetWords.STRIVE
            + "|mục tiêu|chỉ tiêu|lên|xuống|còn|nâng|đến (?:cuối |hết )?năm)(?!\\p{L})");
    private static final Pattern DONE = Pattern.compile(
            "(?<!\\p{L})đã (?:có|đạt|đạt được|hoàn thành|kết nạp|được công nhận|công nhận|xây dựng|giảm|tăng|thực hiện|giải quyết|thành lập|tổ chức"
                    + "|vận động|trồng|hỗ trợ|cấp|triển khai|xóa|tiếp nhận|ban hành|huy động|phát triển)(?: \\p{L}+){0,2} ?$");
    private static final Pattern STARTS = Pattern.compile("(?<!\\p{L})(?:từ|từ mức|so với|so với mức) ?$");
    private static final Pattern MOVES =
            Pattern.compile("^[^,;]{0,60}?(?<!tr[ởờỡ] )(?<!\\p{L})(?:lên|xuống|còn)(?!\\p{L})");
    private static final Pattern AGAINST = Pattern.compile("(?<!\\p{L})so với(?: mức)? ?$");

    private PresentState() {}

    static boolean is(Candidate candidate) {
        return now(candidate.before(140))
                || DONE.matcher(candidate.since(60)).find()
                || base(candidate)
                || past(candidate);
    }

    private static boolean now(String before) {
        Matcher marks = NOW.matcher(before);
        int end = -1;
        while (marks.find()) {
            end = marks.end();
        }
        return end >= 0
                && before.indexOf(';', end) < 0
                && !ONWARD.matcher(before).region(end, before.length()).find();
    }

    private static boolean base(Candidate candidate) {
        String before = candidate.since(30);
        return AGAINST.matcher(before).find()
                || candidate.figure().upper() == null
                        && STARTS.matcher(before).find()
                        && MOVES.matcher(candidate.after(70)).find();
    }

    private static boolean past(Candidate candidate) {
        YearOfTarget.Said said = YearOfTarget.inSentence(candidate);
        Integer begins = candidate.part().plan().begins();
        @Nullable Integer year = said == null ? null : said.year();
        return year != null && begins != null && year < begins;
    }
}
