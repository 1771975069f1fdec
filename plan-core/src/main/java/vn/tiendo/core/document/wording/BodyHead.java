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
            "^(?:(?:huyện|tỉnh|thành|quận|thị|đảng|chi) ủy viên|cấp ủy viên|bqlda|bql|bcđ|bch|thống kê(?= (?:tỉnh|huyện|thành phố|khu vực|cơ sở))|hải quan(?= (?:tỉnh|khu vực|cửa khẩu))|đoàn cơ sở|đài truyền thanh|đài phát thanh|đoàn đại biểu|đoàn đbqh|bộ chỉ huy|bộ tư lệnh|bộ đội biên phòng|bộ chqs|đồn biên phòng|(?:đoàn|tổ|đội|tiểu ban) (?:(?:kiểm tra|thanh tra|khảo sát), giám sát|kiểm tra|giám sát|thanh tra|công tác|khảo sát|thẩm định|liên ngành|tuyên truyền|truyền thông|hướng dẫn)"
                    + "|đoàn trường|tổ đảng|nhóm đảng viên|ban bí thư|bộ chính trị|bộ trưởng|thứ trưởng|chủ nhiệm(?= (?:văn phòng|ủy ban|câu lạc bộ|hợp tác xã))|phó chủ nhiệm|ban cán sự|ban giám hiệu|ban giám đốc|ban chấp hành|ban giám sát|ban thanh tra nhân dân|ban vận động|hiệp hội|liên minh|liên hiệp|cảng vụ"
                    + "|vườn quốc gia|nhà xuất bản|học viện|kiểm toán nhà nước|tổng cục|tổng liên đoàn|chủ đầu tư|nhà đầu tư|giáo viên chủ nhiệm|giáo viên bộ môn|giáo viên|tổ chuyên môn"
                    + "|cộng tác viên|tuyên truyền viên|báo cáo viên|phó trưởng(?: tiểu ban)?|phó giám đốc|phó hiệu trưởng|chánh|phó chánh|cục trưởng|vụ trưởng|chi cục trưởng|tổ phó|tổ viên|hội đồng"
                    + "|trợ lý thanh niên|tổng phụ trách|nhân viên|hạt kiểm lâm|bệnh viện|cơ sở(?= (?:giáo dục|y tế|khám|đào tạo|sản xuất|kinh doanh|lưu trú|tôn giáo|chế biến|dạy))"
                    + "|quỹ (?:dịch vụ|bảo (?:trì|trợ)|khuyến (?:học|tài)|đền ơn)|tạp chí|báo và (?:đài|phát thanh)|tập thể lãnh đạo|cấp ủy viên|trung đội|đại đội|tiểu đoàn|nhóm trưởng|đội trưởng|trưởng đoàn|phó đoàn"
                    + "|ủy ban|ubnd|hđnd|ubmttq|ubmtt|ubmt|ub mttq|mttq|hội đồng nhân dân|bch"
                    + "|btv|ubkt|tccsđ|tccsd|tcctđ|huyện ủy|tỉnh ủy|thành ủy|quận ủy|thị ủy|đảng ủy|đảng đoàn|đảng bộ|đảng viên|chi bộ"
                    + "|chi ủy|cấp ủy|huyện ủy viên|tỉnh ủy viên|ủy viên|tổ chức (?:đảng|thành viên|cơ sở đảng|chính trị|đoàn(?= thanh| thể|,|;)|hội(?=,|;| cấp| quần)|tôn giáo|hành chính"
                    + "|công đoàn)|mặt trận|công an|công đoàn|liên đoàn|đoàn thanh niên|đoàn thể|đoàn tncs|đoàn xã|đoàn phường|chính quyền"
                    + "|văn phòng|lãnh đạo (?:các )?(?:cơ quan|đơn vị|sở|phòng|ban|ủy ban|văn phòng|bộ(?= \\p{L}))|thủ trưởng|người đứng đầu|bí thư|phó bí thư|chủ tịch|phó chủ tịch|giám đốc"
                    + "|hiệu trưởng|trưởng (?:ban|tiểu ban|phòng|thôn|khu|các|trạm|công an|đoàn)|tổ công nghệ số cộng đồng|tổ công nghệ số|tổ (?:trưởng|dân phố|giúp việc|hòa giải)"
                    + "|cơ quan|đơn vị|địa phương|phòng chuyên môn|ban chỉ đạo|ban chỉ huy|ban quản lý|ban điều hành|ban tổ chức"
                    + "|ban thường vụ|ban thường trực|ban công tác|ban đảng|ban xây dựng đảng|hội quần chúng|hội đoàn thể|hội đặc thù"
                    + "|thường trực|cán bộ|công chức|huyện đoàn|tỉnh đoàn|thành đoàn|trạm y tế|trung tâm|nhà trường|trường học"
                    + "|trường (?:mầm non|tiểu học|thcs|thpt|trung học|chính trị)|chi đoàn|chi hội|bộ phận|lực lượng|doanh nghiệp"
                    + "|hợp tác xã|ngân hàng|kho bạc|bảo hiểm xã hội|tòa án|viện kiểm sát|chi cục|bưu điện|điện lực|sở,|phòng, ban|phòng ban"
                    + "|ban, ngành|ban ngành|chi, đảng bộ|đài phát thanh|thôn,|xã, phường|các xã|các phường|xóm,|quân sự|cổng thông tin"
                    + "|báo và phát thanh|tổng công ty|công ty|viễn thông|thuế|cấp ủy viên|đại biểu|tổ đại biểu|thường vụ|thông tấn xã|liên minh hợp tác xã)(?![\\p{L}])");
    private static final Pattern WITH_NAME = Pattern.compile(
            "^(?:[Ss]ở|[Pp]hòng|[Bb]an|[Hh]ội|[Đđ]oàn|[Bb]ộ(?! Luật)|[Cc]ục|[Vv]ụ|[Vv]iện|[Tt]rường|[Tt]rạm|[Đđ]ài|[Bb]áo|[Tt]hanh tra|[Tt]ổ|[Đđ]ội|[Hh]ạt|Đồn|[Cc]âu lạc bộ|[Cc]huyên viên"
                    + "|Thành phố|Xã|Phường|Đặc khu|Khối|Quỹ|[Nn]hà [Vv]ăn hóa|[Tt]hư viện|[Bb]ảo tàng|Ngân hàng|Kho bạc)\\s(?=\\p{Lu})");
    private static final Pattern CLASS = Pattern.compile(
            "^(?:chủ|trưởng|phó|chuyên viên|đồn|đội|viện|quỹ|cục|vụ|giáo viên|công chức|viên chức|bệnh viện|báo|đài|tập đoàn|chợ|hộ kinh doanh|câu lạc bộ|liên đội"
                    + "|khu phố|khu dân cư|tổ dân phố|sở|phòng|ban|ngành|hội|xã|phường|thôn|trường|cấp|tổ chức|chi|thành viên|cơ sở|huyện|thị trấn|tổ|khu|bộ|đoàn|khối"
                    + "|trạm|xóm|bản|ấp)(?=[ ,;:]|$)(?! (?:hợp|nghị|thảo|thi|diễn)(?!\\p{L}))");
    private static final Pattern PERSON = Pattern.compile(
            "^(?:[Đđ]ồng chí|[Đđ]/c|ĐỒNG CHÍ|[Ôô]ng|[Bb]à|[Tt]hầy|[Cc]ô)[.:]? (?=\\p{Lu}\\p{Ll}{1,7} \\p{Lu}\\p{Ll})");
    private static final Pattern FULL_PERSON =
            Pattern.compile("(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à|[Tt]hầy|[Cc]ô)[.:]?(?: \\p{Lu}\\p{Ll}{1,7}){2,5}");
    private static final Pattern INSPECTORATE =
            Pattern.compile("^thanh tra (?:tỉnh|huyện|sở|xã|thành phố|nhà nước|chính phủ)");
    private static final Pattern NOT_A_BODY = Pattern.compile(
            "^(?:cơ quan chức năng|cấp trên|cấp dưới|ban hành|công an nhân dân vũ|cán bộ hóa"
                    + "|đơn vị hành chính|văn phòng phẩm|tổ chức đảng, đảng viên vi phạm|các cấp độ|các cuộc|trung tâm là|đại biểu dự)(?![\\p{L}])");
    private static final int LONGEST_HEAD = 80;

    private BodyHead() {}

    public static boolean at(FlatText text, int start) {
        return end(text, start) >= 0;
    }

    /** Where the words with which the name begins end, -1 when none begins there. */
    static int end(FlatText text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_HEAD);
        String folded = text.folded().substring(start, limit);
        String written = text.text().substring(start, limit);
        if (NOT_A_BODY.matcher(folded).lookingAt()) {
            return -1;
        }
        Matcher determiner = DETERMINER.matcher(folded);
        int head = determiner.lookingAt() ? determiner.end() : 0;
        int end = matched(ALWAYS, folded, 0);
        if (end < 0) {
            end = matched(INSPECTORATE, folded, 0);
        }
        if (end < 0) {
            end = matched(ALWAYS, folded, head);
        }
        if (end < 0) {
            end = matched(WITH_NAME, written, head);
        }
        if (end < 0) {
            end = matched(PERSON, written, 0);
        }
        if (end < 0 && head > 0) {
            end = matched(CLASS, folded, head);
        }
        return end < 0 ? -1 : start + end;
    }

    /** "Đồng chí Lê Văn Mẫu": what follows after a comma is this person's office. */
    static boolean isPerson(String name) {
        return FULL_PERSON.matcher(name).matches();
    }

    private static int matched(Pattern words, String text, int from) {
        Matcher matcher = words.matcher(text).region(from, text.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
