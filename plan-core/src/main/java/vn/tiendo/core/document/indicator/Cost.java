package vn.tiendo.core.document.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.indicator.UnitWords.Kind;
import vn.tiendo.core.document.reading.ReadIndicator.Comparison;

/**
 * What is paid, lent or granted: "hỗ trợ 50 triệu đồng/nhà", "ngân sách tỉnh 60%". Money that is earned, collected or
 * produced is a target: "thu ngân sách", "thu nhập bình quân", "giá trị sản xuất".
 */
final class Cost {
    private static final Pattern EARNED = Pattern.compile(
            "(?<!\\p{L})(?:thu ngân sách|thu nội địa|tổng thu|thu nhập|giá trị|doanh thu|doanh số|kim ngạch|huy động|vận động|giải ngân|dư nợ|thu hút|grdp|tổng sản phẩm"
                    + "|tổng mức bán lẻ|tổng vốn đầu tư|vốn đầu tư toàn xã hội|tổng vốn|quỹ|tiết kiệm|ủng hộ|quyên góp|tăng thu|số thu|thu được|thu hồi|nguồn vốn huy động"
                    + "|đạt|phấn đấu|năng suất lao động|nộp ngân sách)(?!\\p{L})");
    private static final Pattern PAID = Pattern.compile(
            "(?<!\\p{L})(?:hỗ trợ|kinh phí|chi phí|mức chi|định mức|trị giá|cho vay|vay|lãi suất|giá vé|học phí|phí|phạt|thưởng|tặng|trợ cấp|phụ cấp|đóng góp|đơn giá"
                    + "|bồi thường|mức đóng|dự toán|tổng mức đầu tư|đối ứng|suất đầu tư|mức hỗ trợ|thù lao|chi trả|mua sắm|chi cho)(?!\\p{L})");
    private static final Pattern PERCENT_PAID = Pattern.compile(
            "(?<!\\p{L})(?:kinh phí|lãi suất|mức hỗ trợ|mức đóng|mức chi|nguồn xã hội hóa|xã hội hóa|đối ứng|ngân sách (?:\\p{L}+ ){0,3}|nguồn vốn|phí|chiết khấu|thuế suất)[^,;%\\d]{0,25}$");
    private static final Pattern OF_MONEY = Pattern.compile(
            "^ ?(?:tổng )?(?:mức|kinh phí|chi phí|học phí|giá|lãi|tiền|phí|mệnh giá|giá trị (?:hợp đồng|thiệt hại|công trình|xây)|lương|vốn (?:đối ứng|vay))(?!\\p{L})");
    private static final Pattern GRANTED =
            Pattern.compile("(?<!\\p{L})(?:hỗ trợ|miễn|cấp|trợ giá|đóng)(?: \\p{L}+){0,3} ?$");
    private static final Pattern OF_FEES = Pattern.compile("^ ?(?:mức|học phí|lệ phí|phí|giá vé|tiền)(?!\\p{L})");
    private static final Pattern REMITTED = Pattern.compile("(?<!\\p{L})giảm(?: \\p{L}+){0,3} ?$");
    private static final Pattern DISBURSED =
            Pattern.compile("(?<!\\p{L})(?:giải ngân|thu ngân sách|tăng thu|tiết kiệm|huy động)(?!\\p{L})");

    private Cost() {}

    static boolean is(Candidate candidate) {
        Kind kind = candidate.unit().kind();
        if (kind == Kind.MONEY) {
            return money(candidate);
        }
        return kind == Kind.PERCENT && percent(candidate);
    }

    private static boolean money(Candidate candidate) {
        String before = candidate.before(120);
        int paid = last(PAID, before);
        int earned = last(EARNED, before);
        if (earned < 0 && paid < 0) {
            return candidate.part().kind() != TargetPart.Kind.TARGETS;
        }
        return paid > earned;
    }

    private static boolean percent(Candidate candidate) {
        String before = candidate.since(60);
        if (DISBURSED.matcher(before).find()) {
            return false;
        }
        String of = candidate.after(30);
        boolean plain = candidate.comparison().comparison() == Comparison.EQUAL;
        return plain && PERCENT_PAID.matcher(before).find()
                || OF_MONEY.matcher(of).find() && GRANTED.matcher(before).find()
                || OF_FEES.matcher(of).find() && REMITTED.matcher(before).find();
    }

    private static int last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int at = -1;
        while (matcher.find()) {
            at = matcher.start();
        }
        return at;
    }
}
