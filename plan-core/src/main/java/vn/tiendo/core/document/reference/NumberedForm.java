package vn.tiendo.core.document.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import vn.tiendo.core.document.noise.Cue;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ReadReference.Kind;
import vn.tiendo.core.document.reading.ReadReference.Naming;

/**
 * Kind and number without the rest: "Chương trình 1719", "Đề án số 06", "Chỉ thị 05". The kind is written with a capital;
 * a number that counts something ("Kế hoạch 5 năm") or a bare year is none.
 */
final class NumberedForm implements Form {
    private static final Cue NUMBERED = Cue.of("(?<![\\p{L}])(?<type>Nghị quyết|Chỉ thị|Kết luận|Chương trình hành động"
            + "|Chương trình|Đề án|Kế hoạch|Quyết định|Nghị định|Quy định|Thông tư|Công văn|Thông báo|Hướng dẫn|Quy chế)"
            + "(?<said> số:?)? (?!(?:19|20)\\d\\d(?!\\d))(?<number>\\d{1,5})"
            + "(?! ?[-–‐‑/.:] ?[\\p{L}\\d]|[\\p{L}\\d%/]|,\\d| ?[-–] ?\\p{Lu}"
            + "| (?iu:năm|tháng|ngày|tuần|quý|lần|đơn vị|xã|phường|huyện|tỉnh|thôn|hộ|người|đồng chí|nội dung|nhiệm vụ"
            + "|nhóm|cuộc|lớp|buổi|điểm|bài|mô hình|giai đoạn|bước|trường|cơ quan|loại|mức|triệu|tỷ|đồng|giờ|phút|khóa"
            + "|chỉ tiêu|giải pháp|dự án|đề án|văn bản|thủ tục|chuyên đề|đợt|kỳ|cấp|bên|sở|phòng|ban)(?![\\p{L}]))");

    @Override
    public List<Place> in(FlatText text) {
        List<Place> places = new ArrayList<>();
        for (Matcher numbered : NUMBERED.in(text.text())) {
            String type = numbered.group("type");
            String number = numbered.group("number");
            Naming names = new Naming(Kind.NUMBERED, type + " " + number, type, null, number, null, null);
            places.add(new Place(numbered.start(), numbered.end(), names, HowRead.WRITTEN));
        }
        return places;
    }
}
