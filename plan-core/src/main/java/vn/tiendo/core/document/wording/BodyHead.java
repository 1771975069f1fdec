package vn.tiendo.core.document.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.FlatText;

/**
 * Whether a name of a body, of a class of bodies or of office-holders begins at a place: "Phòng Y tế", "các sở, ban,
 * ngành", "bí thư chi bộ". "Phòng, chống", "Ban hành", "Hội nghị" begin none.
 */
public final class BodyHead {
    private static final Pattern DETERMINER =
            Pattern.compile("^(?:(?:tất cả|toàn thể|toàn bộ|các|những|mỗi|từng|mọi|hệ thống"
                    + "|tập thể|đồng chí|đ/c|thường trực|đại diện|ban lãnh đạo) ){1,3}");
    private static final Pattern ALWAYS = Pattern.compile(
            "^(?:ủy ban|ubnd|hđnd|ubmttq|ubmtt|ubmt|ub mttq|mttq|hội đồng nhân dân|bch"
                    + "|btv|ubkt|tccsđ|tccsd|tcctđ|huyện ủy|tỉnh ủy|thành ủy|quận ủy|thị ủy|đảng ủy|đảng đoàn|đảng bộ|đảng viên|chi bộ"
                    + "|chi ủy|cấp ủy|huyện ủy viên|tỉnh ủy viên|ủy viên|tổ chức (?:đảng|cơ sở đảng|chính trị|đoàn(?= thanh| thể|,|;)|hội(?=,|;| cấp| quần)|tôn giáo|hành chính"
                    + "|công đoàn)|mặt trận|công an|công đoàn|liên đoàn|đoàn thanh niên|đoàn thể|đoàn tncs|đoàn xã|đoàn phường|chính quyền"
                    + "|văn phòng|lãnh đạo (?:các )?(?:cơ quan|đơn vị|sở|phòng|ban)|thủ trưởng|người đứng đầu|bí thư|phó bí thư|chủ tịch|phó chủ tịch|giám đốc"
                    + "|hiệu trưởng|trưởng (?:ban|phòng|thôn|khu|các|trạm|công an|đoàn)|tổ (?:công tác|trưởng|công nghệ|dân phố|giúp việc|hòa giải)"
                    + "|cơ quan|đơn vị|địa phương|phòng chuyên môn|ban chỉ đạo|ban chỉ huy|ban quản lý|ban điều hành|ban tổ chức"
                    + "|ban thường vụ|ban thường trực|ban công tác|ban đảng|ban xây dựng đảng|hội quần chúng|hội đoàn thể|hội đặc thù"
                    + "|thường trực|cán bộ|công chức|huyện đoàn|tỉnh đoàn|thành đoàn|trạm y tế|trung tâm|nhà trường|trường học"
                    + "|trường (?:mầm non|tiểu học|thcs|thpt|trung học|chính trị)|chi đoàn|chi hội|bộ phận|lực lượng|doanh nghiệp"
                    + "|hợp tác xã|ngân hàng|kho bạc|bảo hiểm xã hội|tòa án|viện kiểm sát|chi cục|bưu điện|điện lực|sở,|phòng, ban|phòng ban"
                    + "|ban, ngành|ban ngành|chi, đảng bộ|đài phát thanh|thôn,|xã, phường|các xã|các phường|xóm,|quân sự|cổng thông tin"
                    + "|báo và phát thanh|tổng công ty|công ty|viễn thông|thuế|cấp ủy viên|đại biểu|tổ đại biểu|thường vụ)(?![\\p{L}])");
    private static final Pattern WITH_NAME = Pattern.compile(
            "^(?:Sở|Phòng|Ban|Hội|Đoàn|Bộ|Cục|Vụ|Viện|Trường|Trạm|Đài|Báo|Thanh tra|Tổ|Đội|Hạt|Liên minh|Liên hiệp|Câu lạc bộ"
                    + "|Thành phố|Xã|Phường|Đặc khu|Quỹ|Nhà văn hóa|Thư viện|Bảo tàng|Ngân hàng|Kho bạc)\\s\\p{Lu}");
    private static final Pattern CLASS = Pattern.compile(
            "^(?:sở|phòng|ban|ngành|hội|xã|phường|thôn|trường|cấp|tổ chức|chi|thành viên|cơ sở|huyện|thị trấn|tổ|khu|bộ|đoàn|khối"
                    + "|trạm|xóm|bản|ấp)(?=[ ,;:]|$)");
    private static final Pattern INSPECTORATE =
            Pattern.compile("^thanh tra (?:tỉnh|huyện|sở|xã|thành phố|nhà nước|chính phủ)");
    private static final Pattern NOT_A_BODY = Pattern.compile(
            "^(?:cơ quan chức năng|cấp trên|cấp dưới|ban hành|công an nhân dân vũ|cán bộ hóa"
                    + "|đơn vị hành chính|văn phòng phẩm|tổ chức đảng, đảng viên vi phạm|các cấp độ|các cuộc|trung tâm là|đại biểu dự)(?![\\p{L}])");
    private static final int LONGEST_HEAD = 80;

    private BodyHead() {}

    public static boolean at(FlatText text, int start) {
        int end = Math.min(text.length(), start + LONGEST_HEAD);
        String folded = text.folded().substring(start, end);
        String written = text.text().substring(start, end);
        Matcher determiner = DETERMINER.matcher(folded);
        int head = determiner.lookingAt() ? determiner.end() : 0;
        if (NOT_A_BODY.matcher(folded).lookingAt()) {
            return false;
        }
        if (ALWAYS.matcher(folded).lookingAt() && head == 0
                || INSPECTORATE.matcher(folded).lookingAt()) {
            return true;
        }
        String rest = folded.substring(head);
        return ALWAYS.matcher(rest).lookingAt()
                || WITH_NAME.matcher(written.substring(head)).lookingAt()
                || head > 0 && CLASS.matcher(rest).lookingAt();
    }
}
