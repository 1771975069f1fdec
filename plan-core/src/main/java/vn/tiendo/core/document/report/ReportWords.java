package vn.tiendo.core.document.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.Cue;

/**
 * The words that order a report: "báo cáo" as a verb or with a verb that makes or sends it, "gửi kết quả", "gửi số liệu".
 * A report that is only spoken of ("mẫu báo cáo", "phần mềm báo cáo", "báo cáo của tỉnh") orders nothing.
 */
final class ReportWords {
    private static final Cue REPORT = Cue.of(
            "(?=báo cáo)(?<!mẫu |nội dung |các |nghe |hội nghị |dự thảo |đề cương |hệ thống |thông tin |tin |dữ liệu |số liệu |chế độ |phần mềm |công tác |thống kê |biểu mẫu |trong |vào |theo |mục tiêu |trong kỳ |đến kỳ |của kỳ |mỗi kỳ |thời điểm |cùng |những |buổi |và nghe |bản |xuất |căn cứ |qua |từ |của |điều hành, )"
                    + "(?<!\\p{L})báo cáo(?! viên| tóm tắt| chính trị| chuyên đề cho| của| tham luận| điện tử|, thẩm định|, thuyết minh|, tờ trình)"
                    + "|(?<!\\p{L})(?:thực hiện|chấp hành|duy trì)(?: tốt| nghiêm(?: túc)?| đầy đủ)? chế độ (?:thông tin,? )?báo cáo"
                    + "|(?<!\\p{L})(?:gửi|nộp)(?: về)? (?:kết quả|số liệu)|(?<!\\p{L})(?:gửi|nộp|lập|có|hoàn thiện|xây dựng|chuẩn bị|thực hiện) (?:các )?báo cáo"
                    + "|(?:tổng hợp|thống kê) (?:số liệu |kết quả )?báo cáo(?= (?:về|ủy ban|ubnd|sở|ban|tỉnh|huyện|cấp))");
    private static final Pattern PRODUCT = Pattern.compile(
            "(?:xây dựng|chuẩn bị|hoàn thiện|lập) (?:các )?báo cáo(?! kết quả| tổng hợp| sơ kết| tổng kết| định kỳ| đánh giá)");
    private static final Pattern SENT = Pattern.compile("(?<!\\p{L})(?:gửi|nộp|trình|về)(?!\\p{L})");

    private ReportWords() {}

    /** Where the order begins; -1 without one. A report that is made and not sent anywhere is a product. */
    static int at(String folded) {
        Cue.Search report = REPORT.in(folded);
        if (!report.find()) {
            return -1;
        }
        Matcher product = PRODUCT.matcher(folded).region(report.found().start(), folded.length());
        return product.lookingAt()
                        && !SENT.matcher(folded.substring(product.end())).find()
                ? -1
                : report.found().start();
    }
}
