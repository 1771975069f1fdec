package vn.tiendo.core.document.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that is a verb elsewhere names the kind of a class of bodies when it stands right behind it and another verb
 * follows, or nothing: "các cơ sở giáo dục niêm yết …", "các cơ quan truyền thông, báo chí tăng cường …", "các đơn vị
 * được kiểm tra". Followed by an object it stays the verb: "các đơn vị kiểm tra lại sổ sách".
 */
final class AgencyKind {
    private static final Pattern CLASS = Pattern.compile(
            "(?:^|[ ,])(?:cơ quan|đơn vị|tổ chức|cơ sở|doanh nghiệp|công ty|hộ|lực lượng|ngành|địa phương|cá nhân|đảng viên|đối tượng|chủ đầu tư|bộ phận|phòng|ban|trung tâm|hội|sở|chi bộ|đảng bộ|chi ủy|cấp ủy|trường|xã|phường|thôn|huyện|đồng chí|người)(?: hoạt động| tham gia)? $");
    private static final Pattern ALWAYS_KIND = Pattern.compile("(?:^|[ ,])(?:cơ sở|chủ đầu tư|hộ) $");
    /** "Cơ quan chủ trì" is a kind; "giao Trung tâm chủ trì" says what it does. */
    private static final Pattern LEADING = Pattern.compile("(?:cơ quan|đơn vị|bộ phận|tổ chức|ngành|địa phương) $");

    private static final String WORK =
            "(?:truyền thông|truyền thanh|giáo dục|đào tạo|nghiên cứu|kinh doanh|sản xuất|hoạt động"
                    + "|khai thác|cung cấp|phục vụ|tư vấn|sử dụng|quản lý|kiểm tra|thanh tra|giám sát|chủ trì|phối hợp|đăng ký|xuất bản|thi công|đầu tư|bảo vệ|tham gia|vận hành|thông tin,|được (?:giao nhiệm vụ|giao|phân công|phân cấp|kiểm tra|giám sát|thanh tra|kiểm toán|hỗ trợ|lựa chọn|chọn|cử|ủy quyền|đánh giá|khảo sát|chỉ định))";
    private static final Pattern KIND = Pattern.compile(WORK + "(?![\\p{L}])");
    private static final Pattern THEN_END =
            Pattern.compile("\\s*(?:$|[.;:)]|, (?:các|và) |(?: trong| tại| để| nhằm| theo)(?= ))");
    private static final Pattern THEN_VERB = Pattern.compile(
            "(?:,? (?:và )?(?:" + WORK
                    + "|báo chí|truyền hình|phát thanh|dịch vụ|nghề|nghề nghiệp|khoáng sản|đất đai|vật liệu|hàng hóa|ngân sách|công lập|chế biến|dạy nghề|thông tấn|vận tải|xăng dầu|điện|nước|lữ hành|trên địa bàn|ngoài công lập|mầm non|phổ thông)){0,4}"
                    + " (?:tăng cường|đẩy mạnh|niêm yết|rà soát|báo cáo|lập|gửi|cử|bố trí|hướng dẫn|tuyên truyền|tham mưu|tập trung|nghiêm túc|khẩn trương"
                    + "|chấp hành|bám sát|quán triệt|đưa|mở|đăng tải|đầu tư,|đăng|tích cực|chủ động|phải|cần|có trách nhiệm|chịu trách nhiệm|tiếp tục|thường xuyên|kịp thời|căn cứ"
                    + "|theo|định kỳ|xây dựng|triển khai|thực hiện|tổ chức|phối hợp|chuẩn bị|hoàn thiện|hoàn thành|cung cấp|nâng cao|đổi mới|chủ trì|bảo đảm|đảm bảo|cam kết|ký|khắc phục|lắp|kê khai|nộp|công khai|cập nhật|có kế hoạch|có biện pháp|tự|giải trình|không|thu gom|phân loại)(?![\\p{L}])");

    private static final Pattern TRADE = Pattern.compile(
            "(?:hoạt động|kinh doanh|sản xuất|khai thác|cung cấp|sử dụng|đầu tư|thi công|vận hành)(?: \\p{L}{1,7}){0,4}? (?:lắp đặt|lắp|rà soát|báo cáo|cam kết|kê khai|nộp|chấp hành|ký|niêm yết|đăng ký|công khai|lập|xây dựng|phải|chủ động|có trách nhiệm|tự|thực hiện|tổ chức|bảo đảm|đảm bảo|đầu tư,)(?![\\p{L}])");

    private AgencyKind() {}

    /** @param head the folded phrase from its beginning to the word, {@code rest} what begins with the word */
    static boolean at(String head, String rest) {
        if (!CLASS.matcher(head).find()) {
            return false;
        }
        Matcher kind = KIND.matcher(rest);
        if (!kind.lookingAt()) {
            return false;
        }
        if (rest.startsWith("chủ trì") && !LEADING.matcher(head).find()) {
            return false;
        }
        String after = rest.substring(kind.end());
        boolean always = ALWAYS_KIND.matcher(head).find()
                && !rest.startsWith("chủ trì")
                && !rest.startsWith("phối hợp")
                && !rest.startsWith("thực hiện")
                && !rest.startsWith("tổ chức");
        boolean relative = rest.startsWith("được ");
        return always
                || relative
                || THEN_END.matcher(after).lookingAt()
                || THEN_VERB.matcher(after).lookingAt()
                || TRADE.matcher(rest).lookingAt();
    }
}
