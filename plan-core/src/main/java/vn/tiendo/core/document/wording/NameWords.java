package vn.tiendo.core.document.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.FlatText;

/**
 * The small words that may stand inside the name of a body: fields of work ("y tế", "phát triển nông thôn"), kinds
 * ("chuyên môn", "báo chí"), places ("tỉnh", "trên địa bàn xã") and what closes a name ("liên quan", "trực thuộc").
 */
final class NameWords {
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final Pattern FIELD = Pattern.compile(
            "(?:mặt trận tổ quốc|tổ quốc|hội đồng nhân dân|ủy ban nhân dân|hội đồng|ủy ban|cộng sản|liên hiệp phụ nữ|liên hiệp|chấp hành|cán sự đảng|cán sự|thường vụ|thường trực"
                    + "|chỉ huy|chỉ đạo|quản lý|quốc hội|chính phủ|dân sự|tuyên truyền|lý luận|tư tưởng|chương trình hành động|chương trình mục tiêu quốc gia|mục tiêu quốc gia|phát thanh|phục vụ|xúc tiến|hỗ trợ|ứng dụng"
                    + "|phát triển nông thôn|phát triển quỹ đất|phát triển đất|phát triển|nông thôn mới|nông thôn|nông nghiệp"
                    + "|nông dân|lâm nghiệp|lâm sản|thủy sản|thủy lợi|thủy văn|thú y|chăn nuôi|trồng trọt|bảo vệ thực vật"
                    + "|kiểm lâm|rừng phòng hộ|rừng đặc dụng|rừng|phòng hộ|đặc dụng|vườn quốc gia|môi trường|tài nguyên|khoáng sản|đất đai|biển đảo|biển"
                    + "|công nghiệp|công thương|thương mại|tiểu thủ|thị trường|năng lượng|điện lực|điện|nước sạch|xuất nhập khẩu"
                    + "|công nghệ thông tin|công nghệ số|công nghệ|khoa học|kỹ thuật|chuyển đổi số|tin học|viễn thông|bưu chính|bưu điện"
                    + "|văn hóa|văn học|nghệ thuật|thể thao|thể dục|du lịch|lữ hành|lưu trú|di tích|di sản|gia đình|báo chí|thông tấn|thông tin đại chúng"
                    + "|thông tin cơ sở|thông tin|truyền thông|truyền thanh|truyền hình|phát thanh|xuất bản|giáo dục nghề nghiệp|giáo dục thường xuyên|giáo dục"
                    + "|đào tạo|dạy nghề|nghề nghiệp|nghề|mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|trung học|phổ thông|đại học|cao đẳng"
                    + "|trung cấp|chuyên biệt|nội trú|bán trú|học sinh|sinh viên|học đường|y tế|y học|dược|dân số|khám bệnh|khám chữa bệnh|chữa bệnh|cai nghiện"
                    + "|điều trị|điều dưỡng|dự phòng|kiểm soát bệnh tật|an toàn thực phẩm|vệ sinh|bảo trợ xã hội|bảo trợ|trợ giúp pháp lý|trợ giúp|pháp lý"
                    + "|pháp chế|biến đổi khí hậu|khí hậu|khí tượng|biên giới|cửa khẩu|hải đảo|tâm lý|thể chất|đoàn đại biểu quốc hội|đại biểu quốc hội|đoàn đbqh|đại biểu|hậu kiểm|giải phóng mặt bằng|quỹ đất|công viên|cây xanh|chợ|quảng trường|tư pháp|pháp luật|công chứng|đấu giá|luật gia|luật sư|nội vụ|dân vận|dân tộc thiểu số|dân tộc|tôn giáo|tín ngưỡng|đối ngoại|ngoại vụ"
                    + "|tổ chức cán bộ|cán bộ|tuyên giáo|nội chính|thi đua|khen thưởng|cải cách hành chính|hành chính công|hành chính|kế hoạch|tài chính|ngân sách"
                    + "|đầu tư|tín dụng|ngân hàng|kho bạc|thuế|hải quan|bảo hiểm|kế toán|kiểm toán|thống kê|giá cả|xây dựng đảng|xây dựng cơ bản|xây dựng"
                    + "|giao thông vận tải|giao thông|vận tải|hàng hải|hàng không|đường bộ|đường sắt|đường thủy|đăng kiểm|hạ tầng kỹ thuật|hạ tầng|đô thị|quy hoạch"
                    + "|nhà ở|dự án|khu kinh tế|khu công nghiệp|cụm công nghiệp|khu, cụm công nghiệp|các khu công nghiệp|các cụm công nghiệp|kinh tế|kinh doanh"
                    + "|sản xuất|lao động|thương binh|người có công|người cao tuổi|người khuyết tật|người mù|người tiêu dùng|trẻ em|phụ nữ|thanh niên|thiếu niên"
                    + "|thiếu nhi|cựu chiến binh|cựu giáo chức|thầy thuốc|cựu thanh niên xung phong|khuyến học|chữ thập đỏ|nhân đạo|từ thiện|chính trị|xã hội|quần chúng|đoàn thể|công đoàn"
                    + "|quân sự|quốc phòng|an ninh trật tự|an ninh|trật tự|cảnh sát|biên phòng|bộ đội|dân quân|quân đội|công an|vũ trang|dự bị động viên"
                    + "|phòng cháy chữa cháy|phòng cháy,? chữa cháy|phòng thủ dân sự|phòng,? chống thiên tai|phòng,? chống tham nhũng|phòng,? chống ma túy|phòng,? chống tội phạm về \\p{L}{1,7} \\p{L}{1,7}|phòng,? chống tội phạm|cứu nạn,? cứu hộ|cứu hộ,? cứu nạn"
                    + "|tìm kiếm cứu nạn|kiểm tra|kiểm sát|thanh tra|tham mưu|giúp việc|tổng hợp|quản trị|văn thư|lưu trữ|văn phòng|nhân sự|nhân dân"
                    + "|nhà nước|nhân quyền|hợp tác xã|doanh nghiệp|thứ cấp|sơ cấp|chiến lược|vật liệu|nhân đạo|tổng hợp|hậu cần|nghiệp vụ|chứng khoán|hòa giải|hòa giải cơ sở)"
                    + END);
    private static final Pattern KIND = Pattern.compile(
            "(?:chuyên môn|tối cao|nhân dân tối cao|môn|cấp cao|chuyên trách|chuyên ngành|chuyên quản|chức năng|hữu quan|chủ quản|thường trực|đầu mối|sự nghiệp|công lập|ngoài công lập|tư nhân|tư thục"
                    + "|dân lập|quốc tế|nước ngoài|trung gian|đồng cấp|đảng|đảng viên|trọng điểm|thành viên|ngành dọc|liên ngành|cốt cán|nòng cốt|tự nguyện"
                    + "|tự quản|cộng đồng|dân cư|dân phố|khu dân cư|địa phương|trung ương|cơ sở|khu vực|địa bàn|bộ môn|chủ nhiệm|khối lớp|ban,? ngành|ban ngành|ngành|ban|phòng|sở|hội"
                    + "|đơn vị|cơ quan|tổ chức|đội|tổ|nhóm|viên chức|người lao động|người dân|phụ huynh|hộ gia đình|hộ dân|cá nhân|không chuyên trách|chuyên viên|nhân viên|nói chung|lớn|nhỏ|vừa"
                    + "|ngang bộ|chuyên(?= \\p{L})|anh em|trường|lớp|công ích|dịch vụ|công lập,? ngoài công lập)"
                    + END);
    private static final Pattern PLACE = Pattern.compile(
            "(?:(?:các |từng |mỗi |toàn |cùng )?(?:tỉnh|huyện|xã(?! hội)|phường|thị tr[ấâ]n|thành phố|thị xã|quận|đặc khu|thôn|bản|ấp|xóm|khu phố|tổ dân phố|khu dân cư|trường|khối|lớp|cửa khẩu)"
                    + "|nhà trường|các cấp|cấp (?:tỉnh|huyện|xã|phường|thành phố|cơ sở|trên|dưới|trường|học|trung ương|thôn)|cùng cấp|hai bên|hai cấp)"
                    + "(?: ven (?:biển|đê|sông|suối|đô)| lân cận| giáp ranh| biên giới| miền núi| vùng cao| trọng điểm| nêu trên| nói trên| còn lại)?"
                    + END);
    private static final Pattern CLOSER = Pattern.compile(
            "(?:trong (?:tiểu ban|ban chỉ đạo|ban tổ chức|hội đồng|tổ công tác|đoàn|ban|tổ)|(?:có )?liên quan(?: khác)?(?: trên địa bàn)?|trực thuộc|(?:đang )?đóng trên địa bàn|đứng chân trên địa bàn|trên địa bàn(?: toàn| cấp| quản lý| dân cư)?"
                    + "|lân cận|giáp ranh|ven (?:biển|đê|sông)|nêu trên|nói trên|còn lại|khác|tương ứng|cụ thể|cùng cấp|ngoài công lập|có (?:thẩm quyền|chức năng|trách nhiệm liên quan)"
                    + "|được (?:giao nhiệm vụ|giao chủ trì|giao|phân công|phân cấp|kiểm tra|giám sát|thanh tra|kiểm toán|hỗ trợ|lựa chọn|chọn|cử|ủy quyền|mời|đánh giá|khảo sát|chỉ định|thụ hưởng|nêu tên)"
                    + "|(?:thuộc và trực thuộc|thuộc|của|ở|tại|đóng tại|trong(?= (?:và ngoài|tỉnh|huyện|xã|phường|ngành|trường|khu|cụm|hệ thống|toàn|cả)))"
                    + "(?= (?:\\p{L}|\"))(?: (?:các|toàn|cả|và ngoài|phạm vi|lĩnh vực|cùng|hệ thống|mình|đơn vị mình|địa phương|cơ sở|trung ương|đảng))*)"
                    + END);
    private static final Pattern CLASS_WORD = Pattern.compile(
            "(?:các )?(?:sở|phòng|ban|ngành|hội|đoàn thể|đơn vị|địa phương|cơ quan|tổ chức|phường|xã|thị trấn|thị xã|thành phố|huyện|đặc khu|thôn|bản|ấp|xóm|khu phố|tổ dân phố|doanh nghiệp|cá nhân|chi bộ|đảng bộ|giúp việc|hộ gia đình|hợp tác xã|cơ quan ngang bộ)"
                    + END);

    private NameWords() {}

    /** Where a field of work that begins here ends, else -1; also with a capital. */
    static int field(FlatText text, int at, int limit) {
        return end(FIELD, text, at, limit);
    }

    static int kind(FlatText text, int at, int limit) {
        return end(KIND, text, at, limit);
    }

    static int place(FlatText text, int at, int limit) {
        return end(PLACE, text, at, limit);
    }

    static int closer(FlatText text, int at, int limit) {
        return end(CLOSER, text, at, limit);
    }

    /** A further member of a class: "các sở, ban, ngành". */
    static int classWord(FlatText text, int at, int limit) {
        return end(CLASS_WORD, text, at, limit);
    }

    private static int end(Pattern words, FlatText text, int at, int limit) {
        Matcher matcher = words.matcher(text.folded()).region(at, limit).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
