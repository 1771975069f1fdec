package vn.tiendo.core.document.outline;

import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.Cue;

/**
 * A line that names a property of the task above it instead of a task: "Cơ quan chủ trì: …", "Thời gian thực hiện: …",
 * "Sản phẩm: …".
 */
public final class AttributeLine {
    private static final String WHO =
            "(?:(?:cơ quan|đơn vị|phòng|bộ phận|cá nhân|tổ chức|lực lượng)(?:,? (?:cơ quan|đơn vị"
                    + "|cá nhân|bộ phận|tổ chức|phòng|ban|địa phương)){0,2} ?)?";
    private static final String LEAD = "(?:" + WHO
            + "(?:chịu trách nhiệm )?(?:được )?(?:chủ trì|chủ trì tham mưu|đầu mối|phụ trách|thực hiện|chủ trì,? thực hiện"
            + "|tham mưu|triển khai|chịu trách nhiệm)(?: chính| thực hiện| tham mưu| triển khai)?"
            + "|(?:phân công|trách nhiệm)(?: chỉ đạo| lãnh đạo| tổ chức| tham mưu| thực hiện| chủ trì){0,3}|người thực hiện)";
    private static final String COOP = "(?:" + WHO + "(?:cùng )?phối hợp(?: thực hiện| triển khai)?)";
    private static final String TIME =
            "(?:(?:thời gian|thời hạn|tiến độ|thời điểm|lộ trình|kỳ hạn)(?:,? (?:và )?(?:thực hiện|trình(?: [^:]{1,40})?|ban hành|phê duyệt|tiến hành|kết thúc|kiểm tra|giám sát"
                    + "|hoàn thành|triển khai|tổ chức|báo cáo|gửi báo cáo|dự kiến|tiến độ|địa điểm)){0,9}+|hoàn thành)";
    private static final String PRODUCT =
            "(?:(?:kết quả|sản phẩm)(?:,? ?/? ?(?:và )?(?:sản phẩm|kết quả|đầu ra|dự kiến|thực hiện|hoàn thành|cần đạt)){0,9})";
    private static final String OTHER =
            "(?:(?:nội dung|hình thức|đối tượng|thành phần|địa điểm|kinh phí|nguồn kinh phí|số lượng"
                    + "|phạm vi|mục tiêu|mục đích|yêu cầu|chỉ tiêu|phương pháp|cách thức|quy mô|đại biểu)(?:,? (?:và )?(?:thực hiện"
                    + "|tham gia|tham dự|tổ chức|triển khai|hoạt động|công việc|thời gian|hình thức|cụ thể|phương pháp|kinh phí)){0,9})";
    private static final Pattern OPENED = Pattern.compile("^\\( ?");
    private static final Cue LABEL = Cue.of("(?<!\\p{L})(?:(?<lead>" + LEAD + ")|(?<coop>" + COOP + ")|(?<time>" + TIME
            + ")|(?<product>" + PRODUCT + ")|(?<other>" + OTHER + ")) ?:");

    private AttributeLine() {}

    static boolean is(Node node) {
        return LABEL.pattern().matcher(node.content().folded()).lookingAt();
    }

    /** Whether a text begins with such a name. */
    public static boolean begins(String folded) {
        return LABEL.pattern().matcher(OPENED.matcher(folded).replaceFirst("")).lookingAt();
    }

    /** The names with their colons; the groups lead, coop, time, product, other tell which. */
    public static Cue.Search labels(String folded) {
        return LABEL.in(folded);
    }
}
