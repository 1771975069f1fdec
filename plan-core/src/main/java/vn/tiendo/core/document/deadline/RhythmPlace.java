package vn.tiendo.core.document.deadline;

import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.wording.BodyHead;
import vn.tiendo.core.document.wording.Predicate;

/**
 * Where in a sentence a bare rhythm stands. It is the time of the act at the beginning of a clause, before the verb, or
 * at the end of a clause that begins with the act; beside a noun it only describes ("kế hoạch công tác hằng năm",
 * "sinh hoạt chi bộ hằng tháng", "trợ cấp xã hội hằng tháng").
 */
record RhythmPlace(FlatText whole, String text, int start, String before, String after) {
    private static final Pattern ACT = Pattern.compile(
            "(?:- ?)?(?:tổ chức|tiến hành|mở|thực hiện|kiểm tra|đánh giá|báo cáo|sơ kết|tổng kết"
                    + "|rà soát|khảo sát|công bố|gửi|tổng hợp|phát động|biểu dương|họp|giao ban|duy trì|cập nhật|công khai|tham mưu|bố trí|xây dựng"
                    + "|lập|ban hành|trực|treo|nhập|đối thoại|tiếp|phun|dọn|lấy|đo|ghi|quét|chấm|chốt|đăng|phát|niêm yết|giám sát|theo dõi|tập huấn"
                    + "|diễn tập|tuyên truyền|vệ sinh|thu gom|đối chiếu|điểm danh|bàn giao|trả|cấp|thanh toán|quyết toán|kiểm kê)(?![\\p{L}])");
    private static final Pattern CLASS = Pattern.compile("(?:các|mỗi|từng|toàn thể|100%) ");
    private static final Pattern VERB_AFTER = Pattern.compile(
            "^,? ?(?:tổ chức|thực hiện|tiến hành|xây dựng|báo cáo|gửi|rà soát|kiểm tra|đánh giá"
                    + "|sơ kết|tổng kết|có |phải|lập|mở|tham mưu|ban hành|phối hợp|bố trí|công bố|tổng hợp|xếp loại|khảo sát|đối thoại|cập nhật"
                    + "|họp|tự |lấy|phát|chủ động|chủ trì|giao ban|công khai|niêm yết|theo dõi|bình xét|biểu dương|tập huấn|dành|trích|duy trì).*");
    private static final Pattern NOUN_BEFORE = Pattern.compile(
            "(?<!\\p{L})(?:kế hoạch|chương trình|sinh hoạt|chi bộ|nghị quyết|hội nghị|chế độ|công tác"
                    + "|toàn khóa|dự toán|ngân sách|quyết toán|chỉ tiêu|và|kinh phí|trợ cấp|phụ cấp|thời sự|bản tin|chỉ số|định mức"
                    + "|nội dung|tiêu chí|phân loại|kết quả|nhiệm vụ|danh mục|nguồn lực|nguồn vốn|nguồn thu|thu nhập|bảng giá)(?:,? [\\p{L}-]+){0,8},? $");
    private static final Pattern PLAN_BEFORE = Pattern.compile(
            "(?<!\\p{L})(?:kế hoạch|nghị quyết|dự toán|chỉ số|chỉ tiêu|ngân sách|phương án|danh mục)(?:,? [\\p{L}-]+){0,6} $");
    private static final Pattern CLAUSE_START = Pattern.compile("(?:^|[.;:,(-] ?|(?: và| đồng thời) )$");
    private static final Pattern PART_OF = Pattern.compile("(?<!\\p{L})(?:đầu|cuối|giữa|ngay|trong|vào) $");
    private static final Pattern AT_PART_OF = Pattern.compile("(?<!\\p{L})vào (?:dịp )?(?:đầu|cuối|giữa) $");
    private static final Pattern CLAUSE_END = Pattern.compile(
            "^(?:[.;,):].*|| (?:để|nhằm|ngay|cho|về|gửi|trên|tại|theo|vào|qua|thông qua|bằng|đối với|với|do)(?= ).*)$",
            Pattern.DOTALL);
    private static final Pattern DESCRIBES = Pattern.compile("^ ?(?:của|cho|và toàn|về).*", Pattern.DOTALL);
    private static final Pattern ANOTHER =
            Pattern.compile("^,? (?:và |, |hoặc )?(?:hằng|hàng|một|năm|cuối|1|01).*", Pattern.DOTALL);
    private static final int NEAR = 90;

    static RhythmPlace of(FlatText whole, String text, int start, int end) {
        return new RhythmPlace(
                whole,
                text,
                start,
                text.substring(Math.max(0, start - NEAR), start),
                text.substring(end, Math.min(text.length(), end + 40)));
    }

    boolean after(String words) {
        return before.endsWith(words);
    }

    boolean opensClause() {
        return CLAUSE_START.matcher(before).find();
    }

    boolean beforeAnotherRhythm() {
        return ANOTHER.matcher(after).matches();
    }

    /** "Báo cáo 6 tháng, năm", "báo cáo kết quả 6 tháng": the kind of the report is its rhythm. */
    boolean ofReport() {
        return before.endsWith("báo cáo ") || before.endsWith("báo cáo định kỳ ") || beforeAnotherRhythm();
    }

    boolean ofAct() {
        if (DESCRIBES.matcher(after).matches()) {
            return false;
        }
        boolean noun = NOUN_BEFORE.matcher(before).find();
        if (VERB_AFTER.matcher(after).matches() && (!noun || before.endsWith(", "))) {
            return true;
        }
        if (opensClause() && !before.endsWith(" và ")) {
            return !noun;
        }
        if (AT_PART_OF.matcher(before).find() || PART_OF.matcher(before).find() && !noun) {
            return true;
        }
        return CLAUSE_END.matcher(after).matches() && !noun && clauseBeginsWithAct();
    }

    /** In a clause that orders a report the rhythm is the report's, unless it names a plan or follows the purpose. */
    boolean inReport() {
        int report = text.lastIndexOf("báo cáo", start);
        boolean purpose = report >= 0
                && text.substring(report, start)
                        .matches(".*(?<!\\p{L})(?:để|làm|nhằm|phục vụ|theo kế hoạch)(?!\\p{L}).*");
        return !purpose && !PLAN_BEFORE.matcher(before).find() && !after.startsWith(" của");
    }

    private boolean clauseBeginsWithAct() {
        int from = start;
        while (from > 0 && ".;:".indexOf(text.charAt(from - 1)) < 0 && start - from < 400) {
            from--;
        }
        while (from < start && (text.charAt(from) == ' ' || text.charAt(from) == '-')) {
            from++;
        }
        if (text.lastIndexOf(';', start) >= 0) {
            return false;
        }
        if (BodyHead.at(whole, from) || CLASS.matcher(text).region(from, start).lookingAt()) {
            return Predicate.after(whole, from, start) > from;
        }
        return ACT.matcher(text).region(from, start).lookingAt();
    }
}
