package vn.tiendo.core.document.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.Cue;
import vn.tiendo.core.document.noise.FlatText;

/**
 * The words with which a predicate begins, and with which a subject therefore ends. Written small: a capital belongs to
 * a name ("Ban Tổ chức"). Some of them are nouns in fixed company ("tổ chức đảng", "cơ quan tham mưu, giúp việc").
 */
public final class Predicate {
    private static final Cue WORDS = Cue.of(
            "(?<![\\p{L}])(?:chủ trì|" + CueSlip.LEADS + "(?![\\p{L}])|" + CueSlip.COOPERATES
                    + "|tham mưu|chỉ đạo|lãnh đạo|triển khai|thực hiện"
                    + "|tổ chức|xây dựng|ban hành|tiếp tục|thường xuyên|tăng cường|đẩy mạnh|đẩy nhanh|căn cứ|có trách nhiệm|chịu trách nhiệm"
                    + "|chủ động|cần|phải|kịp thời|hướng dẫn|theo dõi|đôn đốc|kiểm tra|giám sát|b[áả]o cáo|gửi|lập|rà soát|cụ thể hóa|quán triệt"
                    + "|tuyên truyền|vận động|phát động|bám sát|đảm bảo|bảo đảm|bố trí|cân đối|cấp|cung cấp|đề xuất|đánh giá|đổi mới"
                    + "|giúp(?! việc)|hoàn thành|hoàn thiện|khảo sát|là |làm |mở |nắm|nâng cao|nghiên cứu|phân công|phát huy|phê duyệt|phổ biến"
                    + "|quan tâm|quản lý|rút kinh nghiệm|sơ kết|tổng kết|tập trung|tập huấn|thành lập|thẩm định|thống kê|tham gia|tiến hành"
                    + "|tiếp nhận|tổng hợp|trao đổi|(?<!chương )(?<!quy )(?<!công )(?<!lộ )(?<!tờ )(?<!giáo )(?<!thuyết )trình |tích cực|ưu tiên|xác định|xem xét|xử lý|yêu cầu|khẩn trương|nghiêm túc|huy động|đăng ký"
                    + "|đề nghị|giao |hằng (?:năm|tháng|quý|tuần|ngày)|hàng (?:năm|tháng|quý|tuần|ngày)|định kỳ|trước (?:ngày|\\d)|chậm nhất"
                    + "|theo (?:chức năng|thẩm quyền|nhiệm vụ|phạm vi|dõi|lĩnh vực|quy định|kế hoạch)|trên cơ sở|công khai|có kế hoạch|có biện pháp"
                    + "|đều|đưa |đồng loạt|đi đầu|góp phần|hỗ trợ|khai thác|khuyến khích|kiện toàn|lồng ghép|lựa chọn|nêu gương|gương mẫu"
                    + "|phụ trách|sử dụng|tạo điều kiện|tăng thời lượng|thông báo|thông tin,|trồng|tuyển chọn|tư vấn|vận hành|xuất bản|cập nhật"
                    + "|(?<!bầu )(?<!ứng )cử |bồi dưỡng|chuẩn bị|củng cố|duy trì|giải quyết|tiêm|kết nối|khắc phục|không |sẽ |được |ký kết|in ấn|phát hành|phát sóng"
                    + "|đăng tải|quy định |ra quân|rà, soát|sắp xếp|số hóa|thanh tra|thẩm tra|tiếp thu|tự kiểm tra|tự rà soát|xác minh"
                    + "|trực tiếp|phân bổ|cải cách|công bố|niêm yết|nhân rộng|biểu dương|khen thưởng|chấn chỉnh|giới thiệu|trong (?:quý|tháng|năm|thời gian)"
                    + "|vào |từ (?:tháng|quý|ngày|năm)|đến (?:tháng|quý|ngày|năm|hết)|hoạt động|bổ sung|điều chỉnh|phân tích|đặt |thu |kê khai|truyền thông"
                    + "|nộp |phản ánh|biên soạn|tuần tra|canh gác|thu gom|treo |gắn |nuôi |thả |gieo |cấy |biên tập|sản xuất|soạn thảo|chọn |quy hoạch|thiết kế|sưu tầm|trưng bày|tham dự|cam kết|chấp hành|phản biện|đối thoại|tiếp xúc|tiếp công dân|kêu gọi|quyên góp|trao |tặng |thăm |chăm sóc|bảo vệ|nghiệm thu|thi công|lắp |lắp đặt|mua |đào tạo|tập hợp|thu thập|nhập |đối chiếu|chấm điểm|bình xét|mời |ký |dự (?!án|toán|kiến|thảo|báo|phòng|bị)|chia sẻ|kiểm kê|kiểm soát|đếm |sửa |dọn |trả lời|hoàn trả|phân loại|cấp phát|đón |gặp |lấy ý kiến|đôn |rà |truyền tải|đăng |viết |phát thanh|giáo dục|phục vụ(?! hành chính công)|tự |xét |đấu tranh|ngăn chặn|phòng ngừa|xóa|dành|cùng |nêu cao|hoàn chỉnh|công nhận|bình chọn|trau dồi|hình thành|nỗ lực|quyết liệt|bàn giao|thu hút|mời gọi|san (?:tạo|lấp|ủi)|tạo (?:mặt bằng|lập|dựng|nguồn|chuyển biến)|phấn đấu|thực thi|áp dụng"
                    + "|đồng hành|tìm kiếm|kết hợp|thay thế|nâng cấp|mở rộng|giữ |ổn định|chú trọng|coi trọng|lưu ý|lưu trữ|làm rõ|có (?:ý kiến|giải pháp|phương án|văn bản|nhiệm vụ|chính sách|hình thức)"
                    + "|nhận |vận dụng|phân cấp|phân luồng|tìm hiểu|tham khảo|thuê |trả |chi trả|thanh toán|quyết toán|tuyển |tuyển dụng|điều động|điều tra|điều hành|điều phối|quyết định (?=việc|các|thành|cho|ban|phê)|truy quét"
                    + "|giữ gìn|giữ vững|làm việc|tuân thủ|ứng phó|ứng trực|sơ tán|di dời|cho |họp |dự báo|cảnh báo|thông tin |đề ra|đồng chủ trì|rèn luyện|học tập|kịp |sớm |nhanh chóng"
                    + "|ủng hộ|giải ngân|hòa giải|bồi thường|thu hồi|giao nộp|kiến nghị|chuyển |ứng dụng|tận dụng|phát hiện|quảng bá|bám |liên hệ|đón tiếp|tiếp đón|thảo luận|tham vấn|giải trình|đầu tư(?=,| xây dựng| mua| nâng| cải)|đã |đang |chưa |cũng |thúc đẩy)");
    private static final Pattern NOUN_AFTER = Pattern.compile(
            "^(?:phối hợp phổ biến|tổ chức(?:,| -|$)|tổ chức (?:chính trị|đảng|cơ sở|đoàn|hội(?! nghị| thi| thảo| chợ| diễn| trại| đàm| đua)|tôn giáo|xã hội|kinh tế|thành viên|quần chúng|hành chính|công đoàn|có liên|liên quan|hữu quan"
                    + "|cùng cấp|tín dụng)|xây dựng đảng|cấp (?:ủy|xã|huyện|tỉnh|cơ sở|trên|dưới|học)|quản lý (?:dự án|nhà nước về)"
                    + "|thanh tra (?:huyện|tỉnh|sở|xã|nhà nước)|phục vụ hành chính công|lập (?:hội|pháp)|thông tin,).*");
    private static final Pattern NOUN_BEFORE = Pattern.compile(
            "(?:theo|các|công tác|(?<!chủ )(?<!nhà )đầu tư|trợ|thứ|sơ|cao|trung|liên|lãnh đạo,|tham mưu,|của người|quyền|các ban|tham mưu giúp việc,) $");
    private static final Pattern OF_AN_AGENCY = Pattern.compile("(?:cơ quan|cơ quan,|đơn vị|ban|phòng|bộ phận) $");
    private static final Pattern KIND_OF_AGENCY = Pattern.compile(
            "^(?:tham mưu(?:,? giúp| của| cấp)|quản lý nhà nước|kiểm tra đảng|lãnh đạo|cung cấp dịch vụ|chuyên).*");
    private static final Pattern OF_A_TEAM = Pattern.compile(
            "(?:(?<!dân )tổ|đội|nhóm|(?<!huyện )(?<!tỉnh )(?<!thành )(?<!xã )(?<!chi )đoàn|cán bộ|viên chức) $");
    private static final Pattern KIND_OF_TEAM = Pattern.compile(
            "^(?:kiểm tra|giám sát|hướng dẫn|quản lý|lãnh đạo|tuyên truyền|vận động|tham mưu|thẩm định|khảo sát|phụ trách|giúp|thanh tra|làm |hỗ trợ).*");
    private static final Pattern PROJECT_BOARD = Pattern.compile("(?:ban|bql|quản lý) (?:các )?dự án $|bqlda $");
    private static final Pattern TASK_BODY =
            Pattern.compile("(?:ban chỉ đạo|tổ công tác|ban tổ chức|ban vận động|hội đồng|ban điều hành|tiểu ban) $");
    private static final Pattern NEVER_A_NOUN = Pattern.compile(
            "^(?:chủ tr[ìi]|phối h[ợọ]p|phải|cần|có trách nhiệm|có kế hoạch|có biện pháp|chịu trách nhiệm|chủ động|tiếp tục|thường xuyên|kịp thời|căn cứ|theo |đều|định kỳ|hằng |hàng ).*");
    private static final Pattern OBJECT = Pattern.compile("\\p{Ll}+ \\p{Ll}+ (?:các )?\\p{Lu}");
    private static final int LOOK = 24;
    private static final int FAR = 90;

    private Predicate() {}

    /** Whether a predicate begins just at a place. */
    public static boolean at(FlatText text, int place) {
        int end = Math.min(text.length(), place + FAR);
        Matcher words = WORDS.pattern()
                .matcher(text.folded())
                .region(Math.min(place, end), end)
                .useTransparentBounds(true);
        return words.lookingAt() && Character.isLowerCase(text.text().charAt(place)) && !noun(text, place, place, end);
    }

    /** Where a predicate word that is a noun at this place ends, -1 when none stands there. */
    static int asNoun(FlatText text, int start, int at, int end) {
        Matcher words = WORDS.pattern().matcher(text.folded()).region(at, end).useTransparentBounds(true);
        return words.lookingAt() && noun(text, start, at, end)
                ? at + words.group().stripTrailing().length()
                : -1;
    }

    /** Where the first predicate word begins at or after {@code from} in a phrase that begins at {@code start}. */
    static int next(FlatText text, int start, int from, int end) {
        if (from >= end) {
            return -1;
        }
        for (Matcher words : WORDS.in(text.folded(), from, end)) {
            int at = words.start();
            if (Character.isLowerCase(text.text().charAt(at)) && !noun(text, start, at, end)) {
                return at;
            }
        }
        return -1;
    }

    /** Where the predicate begins, at or after a place; -1 when none begins before the end. */
    public static int after(FlatText text, int start, int end) {
        return next(text, start, start, end);
    }

    private static boolean noun(FlatText text, int start, int at, int end) {
        String folded = text.folded();
        String before = folded.substring(Math.max(start, at - LOOK), at);
        String after = folded.substring(at, Math.min(end, at + LOOK));
        if (AgencyKind.at(before, folded.substring(at, Math.min(end, at + FAR)))) {
            return true;
        }
        if (NEVER_A_NOUN.matcher(after).lookingAt()) {
            return false;
        }
        return NOUN_AFTER.matcher(after).lookingAt()
                || NOUN_BEFORE.matcher(before).find()
                || after.startsWith("đầu tư xây dựng")
                        && PROJECT_BOARD.matcher(before).find()
                || OF_AN_AGENCY.matcher(before).find()
                        && KIND_OF_AGENCY.matcher(after).matches()
                || OF_A_TEAM.matcher(before).find()
                        && KIND_OF_TEAM.matcher(after).matches()
                || TASK_BODY.matcher(before).find() && objectIsNamed(text, at, end);
    }

    /** "Ban Chỉ đạo thực hiện Chương trình …": what is carried out is part of the name when it is a name itself. */
    private static boolean objectIsNamed(FlatText text, int at, int end) {
        Matcher object = OBJECT.matcher(text.text()).region(at, end);
        return object.lookingAt();
    }
}
