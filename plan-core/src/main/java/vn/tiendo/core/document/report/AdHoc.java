package vn.tiendo.core.document.report;

import java.util.regex.Pattern;

/**
 * Reporting only when something goes wrong, or handing something in for a decision, is no part of the regime: "có vướng
 * mắc thì báo cáo", "kịp thời báo cáo", "báo cáo … xem xét, quyết định". A report on results stays one, whoever is to
 * consider it.
 */
final class AdHoc {
    private static final Pattern TROUBLE = Pattern.compile(
            "vướng mắc|khó khăn|phát sinh|kịp thời (?:phản ánh|báo cáo)|trường hợp (?:cần|vượt|có)|đột xuất(?<!định kỳ.{0,30})(?! hoặc định kỳ)|vượt thẩm quyền|khi phát hiện");
    private static final Pattern DECISION = Pattern.compile(
            "xem xét|cho ý kiến|chỉ đạo giải quyết|đề xuất|để (?:được )?(?:giải quyết|hướng dẫn)|xin ý kiến|phê duyệt|quyết định\\.?$");
    private static final Pattern RESULTS =
            Pattern.compile("báo cáo(?: tổng hợp)? (?:kết quả|tình hình|tổng hợp|sơ kết|tổng kết)|kết quả báo cáo");

    private AdHoc() {}

    static boolean is(String clause) {
        return TROUBLE.matcher(clause).find()
                || DECISION.matcher(clause).find() && !RESULTS.matcher(clause).find();
    }
}
