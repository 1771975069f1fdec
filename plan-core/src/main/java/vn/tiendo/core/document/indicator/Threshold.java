package vn.tiendo.core.document.indicator;

import java.util.regex.Pattern;
import vn.tiendo.core.document.indicator.UnitWords.Kind;

/**
 * What picks out whom a thing holds for (I10): an age, "chi bộ có từ 30 đảng viên trở lên thì …", "nếu có trên 50% …".
 */
final class Threshold {
    private static final Pattern LIFE =
            Pattern.compile("(?<!\\p{L})(?:tuổi thọ|số năm sống|bình quân|trung bình)(?!\\p{L})");
    private static final Pattern IF = Pattern.compile(
            "(?:^|[ ,;(])(?:nếu|khi có|khi được|trường hợp|trong trường hợp|kể từ khi|đủ điều kiện)(?!\\p{L})[^,;:]{0,70}$");
    private static final Pattern OFFENCE =
            Pattern.compile("(?<!\\p{L})(?:quá tải|quá khổ|quá tốc độ|nồng độ|vi phạm|bội chi)(?!\\p{L})[^,;:]{0,30}$");
    private static final Pattern THEN = Pattern.compile(
            "^[^,;:.]{0,60}?tr[ởờỡ] lên,? (?:được|phải|thì|chia|thành lập|tách|có thể|trong|(?:có|đã) (?!\\p{L}+ (?:đạt|từ)))");
    private static final Pattern ENTITLES = Pattern.compile(
            "^[^,;:.]{0,60}?tr[ởờỡ] lên,? (?:thì|phải|mới|được (?:vào|dự|chọn|xét|khen|tặng|xếp|cấp|hỗ trợ|thưởng|cộng|tính|đề nghị|miễn|giảm))(?!\\p{L})");
    private static final Pattern MEANT = Pattern.compile("(?<!\\p{L})(?:" + TargetWords.STRIVE
            + "|đạt|tỷ lệ|tỉ lệ|bảo đảm|đảm bảo|duy trì|mỗi|chiếm|kết nạp|hoàn thành|tăng|giảm|thu hút|vận động|trồng|nâng"
            + "|giữ|mức|điểm số|chỉ số)(?!\\p{L})");

    private Threshold() {}

    static boolean is(Candidate candidate) {
        if (candidate.unit().kind() == Kind.AGE) {
            return !LIFE.matcher(candidate.before(60)).find();
        }
        if (OFFENCE.matcher(candidate.since(60)).find() && !TargetWords.pursue(candidate)) {
            return true;
        }
        if (IF.matcher(candidate.before(90)).find() && !TargetWords.pursue(candidate)) {
            return true;
        }
        return ENTITLES.matcher(candidate.until(90)).find()
                || candidate.comparison().threshold() && picksOut(candidate);
    }

    private static boolean picksOut(Candidate candidate) {
        String clause = candidate.since(120);
        boolean meant = MEANT.matcher(clause.substring(Math.max(clause.lastIndexOf(','), clause.lastIndexOf(';')) + 1))
                .find();
        if (meant) {
            return false;
        }
        boolean targets = candidate.part().kind() == TargetPart.Kind.TARGETS;
        return targets
                ? leadsOn(candidate)
                : THEN.matcher(candidate.after(90)).find()
                        || !candidate.figure().percent();
    }

    /** In one clause the figure to be reached comes behind: "doanh nghiệp từ 50 lao động trở lên … đạt 60%". */
    private static boolean leadsOn(Candidate candidate) {
        Candidate behind = candidate.following();
        boolean share = behind != null && behind.sameClause() && behind.figure().percent();
        return share && !candidate.figure().percent()
                || (share || behind == null)
                        && THEN.matcher(candidate.after(90)).find();
    }
}
