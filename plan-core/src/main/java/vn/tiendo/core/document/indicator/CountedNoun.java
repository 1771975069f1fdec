package vn.tiendo.core.document.indicator;

import java.util.regex.Pattern;
import vn.tiendo.core.document.indicator.UnitWords.Kind;

/**
 * The noun behind a number, "mô hình" of "02 mô hình dân vận khéo": as many syllables as the word has. Verbs and
 * prepositions are none.
 */
final class CountedNoun {
    private static final String NOT_A_NOUN =
            "đạt|được|có|trở|trên|dưới|tại|ở|của|cho|và|với|theo|để|trong|ngoài|là|do|bị|không|đã|sẽ|đang|phải|so|vào|đến|tới|từ|khi"
                    + "|nếu|hoàn thành|thực hiện|tham gia|hằng|hàng|mới|hoặc|như|về|trước|sau|lên|xuống|còn|tăng|giảm|nêu|nói|kể|bằng|gồm|thì|mà|vì|bởi";
    private static final String THREE =
            "giấy chứng nhận|cấp ủy viên|vận động viên|lượt cán bộ|lượt học sinh|lượt lao động|lượt hội viên|lượt đảng viên|lượt đoàn viên|hợp tác xã|tổ hợp tác|tổ dân phố|khu dân cư|nhà văn hóa|nhà đại đoàn kết|tổ chức đảng|tổ chức cơ sở|nhà vệ sinh|nhà tình nghĩa|nhà tình thương"
                    + "|thủ tục hành chính|vùng nguyên liệu|chuỗi liên kết|cụm công nghiệp|khu công nghiệp|cơ sở giáo dục|trường mầm non|trường tiểu học|trường trung học|trẻ mồ côi|nhà đa năng|bộ thủ tục";
    private static final String TWO =
            "ca sinh|ca mắc|bản tin|cấp phó|mái ấm|phần việc|cấp ủy|mô hình|đảng viên|đoàn viên|hội viên|doanh nghiệp|sản phẩm|chi bộ|đảng bộ|tổ chức|cơ quan|cơ sở|đơn vị|thủ tục|học sinh"
                    + "|sinh viên|học viên|giáo viên|lao động|bác sĩ|giường bệnh|công trình|trường học|lớp học|phòng học|cán bộ|công chức|viên chức|địa phương"
                    + "|thị trấn|thị xã|thành phố|đặc khu|khu phố|quần chúng|câu lạc bộ|gia đình|trạm y tế|dự án|đề án|dự thảo|văn bản|nghị quyết|chuyên đề"
                    + "|chuyên mục|hội nghị|hội thi|hội thảo|lượt người|lượt khách|lượt hộ|hộ nghèo|người dân|thành viên|đại biểu|đồng chí|tuyến đường|tuyến phố"
                    + "|di tích|lễ hội|thiết chế|tiêu chí|nhiệm vụ|giải pháp|nội dung|chỉ tiêu|mục tiêu|chương trình|lĩnh vực|nguyên tắc|quan điểm"
                    + "|giai đoạn|phong trào|cuộc vận|suất quà|phần quà|vụ việc|trang trại|gia trại|khu vực|khách sạn|bệnh viện|phòng khám|ý kiến";
    private static final String ONE =
            "xã|phường|thôn|bản|ấp|xóm|tổ|hộ|nhà|căn|ngôi|cây|người|cháu|em|trẻ|cuộc|lớp|buổi|đợt|lần|kỳ|phiên|đội|trường|chợ|khu|tuyến|điểm"
                    + "|ca|vụ|suất|bộ|bài|tin|số|tỉnh|huyện|sở|ngành|giường|trạm|phòng|tiết|cái|chiếc|máy|cầu|đập|hồ|thẻ|sổ|giấy|đoàn|nhóm|khâu|bước|phần|mặt|cấp|giải|nước|mẫu";
    private static final Pattern STOP = Pattern.compile("^(?:" + NOT_A_NOUN + ")(?!\\p{L})");
    private static final Pattern KNOWN =
            Pattern.compile("^ ?(?:(?:" + THREE + ")|(?:" + TWO + ")|(?:" + ONE + "))(?!\\p{L})");
    private static final Pattern FIRST = Pattern.compile("^ ?\\p{L}+");
    private static final Pattern SECOND = Pattern.compile("^ \\p{L}+");

    private static final Pattern PART = Pattern.compile(
            "^(?:nhóm|khâu|đột phá|trụ cột|nội dung|bước|giai đoạn|phần(?! việc| quà)|mặt|phương diện|quan điểm|nguyên tắc|nhiệm vụ|giải pháp|cấp(?! phó| ủy)|mục tiêu|chỉ tiêu|nghị quyết|chỉ thị"
                    + "|yếu tố|tiêu chí|chương trình|lĩnh vực|hình thức|phương pháp|luật|chữ|từ|dân tộc|đề án|văn bản|phương án|bậc học|cấp học|khóa|chiều|phía|bên|vai|lá|hàng|yêu cầu|định hướng|chủ trương|chính sách|chỉ số|điều|điều kiện|tiểu ban|vấn đề|nhân tố)(?!\\p{L}).*");
    private static final Pattern COPY =
            Pattern.compile("^(?:bản|bộ|quyển|cuốn|tờ|trang|file|usb|hồ sơ|chữ ký)(?!\\p{L}).*");
    private static final Pattern MEMBER = Pattern.compile(
            "^(?:người|đồng chí|thành viên|đại biểu|cán bộ|công chức|viên chức|tổ viên|ủy viên|chuyên viên|phó|trưởng|học viên|giảng viên|báo cáo viên|lãnh đạo|đ/c|em|điều dưỡng|bác sĩ|thí sinh|vận động viên)(?!\\p{L}).*");
    private static final Pattern MEETING = Pattern.compile(
            "^(?:cuộc|buổi|lớp|hội nghị|hội thi|hội thảo|đợt|phiên|tiết|tin|bài|chuyên mục|chuyên đề|đoàn|tọa đàm|diễn đàn|phóng sự|số|khóa|chương trình)(?!\\p{L}).*");
    private static final Pattern FREQUENCY = Pattern.compile("^(?:lần|kỳ|vòng|ca)(?!\\p{L}).*");
    private static final Pattern RESULT = Pattern.compile(
            "^(?:mô hình|cây|nhà|căn|ngôi|hộ|đảng viên|đoàn viên|hội viên|sản phẩm|hợp tác xã|tổ hợp tác|doanh nghiệp|lao động|xã|phường|thôn|bản|ấp|xóm|khu dân cư|chi bộ|công trình|tuyến|trường|quần chúng|câu lạc bộ|giường)(?!\\p{L}).*");

    private CountedNoun() {}

    /** How long the noun at the beginning is, its space included; 0 where none begins. */
    static int length(String after) {
        if (STOP.matcher(after.strip()).find()) {
            return 0;
        }
        var known = KNOWN.matcher(after);
        if (known.find()) {
            return known.end();
        }
        var first = FIRST.matcher(after);
        if (!first.find()) {
            return 0;
        }
        String rest = after.substring(first.end());
        var second = SECOND.matcher(rest);
        boolean two = second.find() && !STOP.matcher(rest.strip()).find();
        return first.end() + (two ? second.end() : 0);
    }

    static Kind kind(String noun) {
        if (FREQUENCY.matcher(noun).matches()) {
            return Kind.FREQUENCY;
        }
        if (RESULT.matcher(noun).matches()) {
            return Kind.RESULT;
        }
        if (COPY.matcher(noun).matches()) {
            return Kind.COPY;
        }
        if (MEMBER.matcher(noun).matches()) {
            return Kind.MEMBER;
        }
        if (MEETING.matcher(noun).matches()) {
            return Kind.MEETING;
        }
        return PART.matcher(noun).matches() ? Kind.PART : Kind.THING;
    }
}
