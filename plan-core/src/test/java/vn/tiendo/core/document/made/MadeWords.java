package vn.tiendo.core.document.made;

import java.util.List;

/** The words that made-up plans are put together from; the same index always gives the same words. */
final class MadeWords {
    private static final List<String> BODIES = List.of(
            "Phòng Kinh tế",
            "Phòng Văn hóa - Xã hội",
            "Văn phòng HĐND và UBND xã",
            "Công an xã",
            "Ban Chỉ huy Quân sự xã",
            "Trạm Y tế xã",
            "Trung tâm Phục vụ hành chính công",
            "Hội Nông dân xã",
            "Hội Liên hiệp Phụ nữ xã",
            "Đoàn TNCS Hồ Chí Minh xã",
            "Hội Cựu chiến binh xã");
    private static final List<String> FIELDS = List.of(
            "trồng rừng ven suối",
            "chuyển đổi số ở thôn, bản",
            "chăm sóc sức khỏe người cao tuổi",
            "bảo vệ nguồn nước sinh hoạt",
            "phòng cháy, chữa cháy rừng",
            "gìn giữ nghề dệt truyền thống",
            "nâng cấp đường nội đồng",
            "cải cách thủ tục hành chính",
            "phòng, chống thiên tai và tìm kiếm cứu nạn");
    private static final List<String> ACTS = List.of(
            "rà soát, lập danh sách các hộ cần hỗ trợ, niêm yết công khai tại nhà văn hóa thôn và trên trang thông tin của xã",
            "xây dựng kế hoạch chi tiết, phân công cán bộ phụ trách từng thôn, từng tổ tự quản, từng nhóm hộ",
            "tổ chức ít nhất 02 đợt tuyên truyền lưu động, phát tờ rơi đến 100% hộ gia đình, nhất là các hộ ở xa trung tâm",
            "kiểm tra, đánh giá hiện trạng các công trình đã xuống cấp, đề xuất sửa chữa theo thứ tự ưu tiên",
            "mở lớp tập huấn kỹ năng cho trưởng thôn, bí thư chi bộ và người có uy tín trong cộng đồng",
            "tiếp nhận, xử lý kịp thời phản ánh, kiến nghị của người dân; không để tồn đọng kéo dài sang quý sau");
    private static final List<String> TIMES = List.of(
            "hoàn thành trước ngày 15/6/2031",
            "xong trong quý III/2031",
            "thời gian từ tháng 3 đến tháng 9/2031",
            "chậm nhất ngày 20 hằng tháng",
            "trong 15 ngày kể từ ngày Kế hoạch này được ban hành",
            "hoàn thành trong năm 2031");
    private static final List<String> LABELLED_TIMES = List.of(
            "Quý II/2031", "Tháng 8/2031", "Trước ngày 30/11/2031", "Thường xuyên", "Hằng quý", "Tháng 3 - 5/2031");
    private static final List<String> CITED = List.of(
            "Nghị quyết số %d-NQ/TU ngày 12/5/2030 của Ban Thường vụ Tỉnh ủy Hoài Lam",
            "Quyết định số %d/QĐ-UBND ngày 03 tháng 9 năm 2030 của Ủy ban nhân dân tỉnh Hoài Lam",
            "Nghị định số %d/2030/NĐ-CP ngày 21/10/2030 của Chính phủ",
            "Công văn số %d/SNV-CCHC ngày 17/01/2031 của Sở Nội vụ");
    private static final List<String> PRODUCTS =
            List.of("Báo cáo kết quả", "Danh sách đã niêm yết", "Biên bản nghiệm thu", "Bộ tài liệu tập huấn");

    private MadeWords() {}

    static String body(int i) {
        return pick(BODIES, i);
    }

    static String field(int i) {
        return pick(FIELDS, i);
    }

    static String act(int i) {
        return pick(ACTS, i);
    }

    static String time(int i) {
        return pick(TIMES, i);
    }

    static String labelledTime(int i) {
        return pick(LABELLED_TIMES, i);
    }

    static String product(int i) {
        return pick(PRODUCTS, i);
    }

    static String cited(int i) {
        return pick(CITED, i).formatted(10 + i % 800);
    }

    static String roman(int number) {
        return "X".repeat(number / 10)
                + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
                        .get(number % 10);
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String pick(List<String> words, int i) {
        return words.get(i % words.size());
    }
}
