package vn.tiendo.core.intake.matching;

import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.Folding;
import vn.tiendo.core.intake.matching.NamedBody.Kind;

/**
 * Whether words name one body, a group that a register can count, an open set, or an office: by their own wording alone.
 * "Ban Quản lý các khu công nghiệp" is one body; "Sở Y tế các tỉnh", "UBND cấp xã" are groups; whoever is "liên quan" is
 * open.
 */
final class NameKind {
    private static final Pattern OFFICE = Pattern.compile(
            "^(?:(?:các|mỗi|từng|toàn thể) )?(?:chủ tịch|phó chủ tịch|bí thư|phó bí thư|giám đốc|phó giám đốc|hiệu trưởng"
                    + "|phó hiệu trưởng|chánh|phó chánh|trưởng (?:ban|phòng|thôn|khu|trạm|đoàn|các)|phó trưởng|lãnh đạo|đồng chí"
                    + "|đ/c|ông|bà|thầy|cô|ủy viên|(?:huyện|tỉnh|thành|đảng) ủy viên|cán bộ|công chức|đảng viên|giáo viên"
                    + "|chuyên viên|thành viên|bộ trưởng|thứ trưởng|tổ trưởng|đội trưởng|cvp|pcvp|pct)(?![\\p{L}]).*");
    private static final Pattern OPEN = Pattern.compile(
            "(?:^|.* )(?:liên quan|chức năng|lân cận|khác|chủ đầu tư|nhà đầu tư|cá nhân|tập thể|được (?:giao|phân công"
                    + "|kiểm tra)|trong và ngoài tỉnh)(?![\\p{L}]).*"
                    + "|^(?:(?:các|mỗi|từng) )?(?:cấp ủy|chính quyền|tổ chức đảng|cơ sở|doanh nghiệp|lực lượng)(?![\\p{L}]).*");
    private static final Pattern GROUP = Pattern.compile(
            "^(?:các|mỗi|từng|những|toàn thể|tất cả|thủ trưởng|người đứng đầu)(?![\\p{L}]).*"
                    + "|.* (?:các|mỗi|từng) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|cấp|sở|phòng|ban|ngành"
                    + "|cơ quan|đơn vị|địa phương|thôn|trường|lớp|chi|tổ)(?![\\p{L}]).*"
                    + "|.* cấp (?:xã|huyện|tỉnh)(?![\\p{L}]).*|.* trực thuộc(?![\\p{L}]).*"
                    + "|^(?:cơ quan|đơn vị|địa phương|sở|phòng|ban|ngành)(?:$|, .*| ban.*| ngành.*)"
                    + "|^(?:tổ chức cơ sở đảng|tccs[đd]|chi bộ|chi ủy|tổ chức chính trị|đoàn thể|hội quần chúng)(?: [\\p{Ll}, -]*)?");
    private static final Pattern ONE_OF_MANY = Pattern.compile(
            "^(?:ban quản lý|ban chỉ đạo|liên hiệp|liên minh|trung tâm|ban đại diện|hội đồng)(?![\\p{L}]).*");

    private NameKind() {}

    static Kind of(String name) {
        String folded = Folding.fold(name);
        if (OFFICE.matcher(folded).matches()) {
            return Kind.OFFICE;
        }
        if (OPEN.matcher(folded).matches()) {
            return Kind.OPEN;
        }
        return GROUP.matcher(folded).matches() && !ONE_OF_MANY.matcher(folded).matches() ? Kind.GROUP : Kind.ONE;
    }
}
