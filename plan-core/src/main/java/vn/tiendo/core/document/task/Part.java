package vn.tiendo.core.document.task;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.outline.Marker;
import vn.tiendo.core.document.outline.MarkerKind;
import vn.tiendo.core.document.outline.Node;

/**
 * Which parts of a plan hold tasks. Purposes, requirements, views, goals, targets, the present state, funds and scope
 * do not, even where they read like orders; tasks, solutions, contents and assignments do. The nearest telling title
 * decides.
 */
final class Part {
    private static final Pattern NO_TASKS = Pattern.compile(
            "^(?:về )?(?:mục đích|mục tiêu|quan điểm|chỉ tiêu|nguyên tắc|phương châm|phạm vi|căn cứ"
                    + "|cơ sở pháp lý|sự cần thiết|đặc điểm|tình hình|khái quát|thực trạng|đánh giá (?:chung|tình hình|kết quả|thực trạng)|kết quả (?:đạt được|thực hiện|\\d)"
                    + "|những kết quả|tồn tại|hạn chế|khó khăn|thuận lợi|nguyên nhân|bài học|bối cảnh|dự báo|kinh phí|nguồn kinh phí|nguồn vốn|dự toán"
                    + "|thời gian(?! biểu)|địa điểm|giải thích|khẩu hiệu|đề cương|biểu mẫu|mẫu |danh sách|(?:thủ tục, |thành phần )?hồ sơ|tiêu chuẩn|tiêu chí|điều kiện|(?:đề xuất, |những )?kiến nghị|tầm nhìn|thành phần|yêu cầu(?:$|[,;:.]| và| chung| cụ thể| đặt ra| đối với))"
                    + "(?![^:]{0,200}(?:nhiệm vụ|giải pháp|tổ chức thực hiện|phân công)).*",
            Pattern.DOTALL);
    private static final Pattern SCOPE =
            Pattern.compile("^đối tượng(?: áp dụng| tham gia| thực hiện|,| và|$|:| thụ hưởng).*");
    private static final Pattern FORM = Pattern.compile(
            "^(?:mẫu|biểu mẫu|đề cương|danh sách|biểu tổng hợp|phiếu|chương trình hội nghị|lịch).*", Pattern.DOTALL);
    private static final Pattern TASKS = Pattern.compile(
            ".*(?:nhiệm vụ|giải pháp|nội dung|tổ chức thực hiện|tiến độ thực hiện|phân công|biện pháp|trách nhiệm"
                    + "|kế hoạch thực hiện|các hoạt động|triển khai thực hiện).*",
            Pattern.DOTALL);

    private Part() {}

    static boolean holdsTasks(Node node) {
        if (formOnly(node)) {
            return false;
        }
        for (Node at = node; at != null; at = at.parent()) {
            Boolean told = at.heading() || at == node ? tells(at) : null;
            if (told != null) {
                return told;
            }
            if (at.marker() != null && at.marker().kind() == MarkerKind.ANNEX) {
                return false;
            }
        }
        return true;
    }

    /** An annex that is a form or a list assigns nothing, whatever its headings say. */
    private static boolean formOnly(Node node) {
        for (Node at = node; at != null; at = at.parent()) {
            Marker marker = at.marker();
            if (marker != null && marker.kind() == MarkerKind.ANNEX) {
                return FORM.matcher(at.content().atMost(300).folded()).matches();
            }
        }
        return false;
    }

    static @Nullable Boolean tells(Node node) {
        if (!node.heading()) {
            return null;
        }
        String title = node.content().atMost(300).folded();
        if (NO_TASKS.matcher(title).matches() || SCOPE.matcher(title).matches()) {
            return false;
        }
        return TASKS.matcher(title).matches() ? true : null;
    }
}
