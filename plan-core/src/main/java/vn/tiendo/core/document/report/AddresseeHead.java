package vn.tiendo.core.document.report;

import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.wording.BodyHead;

/** Whether the name of one who receives reports begins at a place: any body, and "Sở", "lãnh đạo Sở", "đoàn kiểm tra". */
final class AddresseeHead {
    private static final Pattern RECEIVER = Pattern.compile(
            "^(?:các )?(?:lãnh đạo|trưởng (?:ban|đoàn|phòng|tiểu ban)|phó trưởng|bộ trưởng|thủ tướng|chính phủ|quốc hội|trung ương|ban bí thư|bộ chính trị|ban giám hiệu"
                    + "|ban giám đốc|hội nghị|đoàn (?:kiểm tra|giám sát|công tác|khảo sát|thanh tra)|tổ (?:kiểm tra|giám sát|công tác|thư ký|giúp việc)"
                    + "|cấp (?:trên|ủy|có thẩm quyền)|hội đồng|tiểu ban|cơ quan thường trực|thường trực|giám đốc|chủ tịch|bí thư)(?!\\p{L})");
    private static final Pattern SHORT = Pattern.compile(
            "^(?:phòng|sở|ban|hội|cục|chi cục|trường|trạm) \\p{Lu}|^(?:Sở|Bộ|Tỉnh|Huyện|Xã|Phường|Ban|Phòng|Hội|Cục|Trường|Viện|Đoàn|Trung ương|Đảng ủy|UBND|(?:UB|HĐ|BCH|BCĐ|BTV|BTT)\\p{Lu}{0,8})(?=$| ?[(,.;]| (?:trước|chậm|để|qua|thông|theo|kết|tình|định|hằng|hàng|xem|trong|vào)(?!\\p{L}))");

    private AddresseeHead() {}

    static boolean at(FlatText text, int start) {
        String written = text.text().substring(start, Math.min(text.length(), start + 60));
        String folded = text.folded().substring(start, Math.min(text.length(), start + 60));
        return BodyHead.at(text, start)
                || RECEIVER.matcher(folded).find()
                || SHORT.matcher(written).find();
    }
}
