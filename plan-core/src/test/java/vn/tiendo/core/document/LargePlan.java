package vn.tiendo.core.document;

import java.util.List;

/** A made-up plan of any size, the same each time: numbered tasks of many bodies, with some that must be asked about. */
public final class LargePlan {
    /** As many tasks as fill about a hundred pages. */
    public static final int TASKS = 400;

    private static final int TASKS_IN_A_SECTION = 10;

    private static final List<String> BODIES = List.of(
            "Sở Nội vụ",
            "Sở Tài chính",
            "Sở Xây dựng",
            "Sở Y tế",
            "Sở Tư pháp",
            "Sở Công Thương",
            "Công an tỉnh",
            "Thanh tra tỉnh",
            "Sở Khoa học và Công nghệ",
            "Sở Giáo dục và Đào tạo");

    private static final List<String> WORK = List.of(
            "khảo sát mức độ hài lòng của Nhân dân tại các thôn, bản",
            "niêm yết công khai thủ tục và số điện thoại tiếp nhận phản ánh",
            "tổ chức hội nghị đối thoại với người dân ở các điểm dân cư",
            "hướng dẫn các xã, phường lập sổ theo dõi kiến nghị của cử tri",
            "bồi dưỡng kỹ năng tiếp dân cho công chức mới được tuyển dụng",
            "rà soát các mô hình tự quản và chọn mô hình tốt để nhân rộng",
            "kiểm tra việc trả lời đơn thư ở bộ phận một cửa");

    private static final String FILLER = "Trong quá trình làm, chú ý gặp gỡ người có uy tín, ghi chép đầy đủ ý kiến "
            + "của từng hộ, phân loại việc giải quyết được ngay và việc cần thời gian; lấy sự hài lòng của bà con làm "
            + "thước đo. Những nơi đường đi khó khăn thì bố trí cán bộ ở lại, kết hợp với lịch sinh hoạt của thôn, "
            + "bản và mùa vụ của bà con. Kinh phí lấy từ dự toán đã giao; nơi thiếu thì lồng ghép với nguồn khác. "
            + "Việc nào đã xong, việc nào còn vướng, vì đâu, ai giúp được đều ghi vào một sổ chung; điều gì học "
            + "được thì viết ngắn gọn để nơi khác cùng dùng, điều gì chưa làm được thì nói rõ với bà con.";

    private LargePlan() {}

    public static String of(int tasks) {
        StringBuilder text = new StringBuilder("""
                ỦY BAN NHÂN DÂN
                TỈNH HOÀI LAM

                Số: 240/KH-UBND

                Hoài Lam, ngày 12 tháng 01 năm 2026

                KẾ HOẠCH
                Nâng cao chất lượng phục vụ Nhân dân ở cơ sở năm 2026

                Thực hiện Kết luận số 114-KL/TW ngày 14/7/2015 của Ban Bí thư, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

                I. MỤC ĐÍCH, YÊU CẦU

                1. Cán bộ gần dân, hiểu dân; việc của dân được trả lời đúng hẹn.

                II. NHIỆM VỤ

                """);
        for (int i = 0; i < tasks; i++) {
            if (i % TASKS_IN_A_SECTION == 0) {
                text.append("%d. Nhóm nhiệm vụ ở vùng thứ %d%n%n"
                        .formatted(i / TASKS_IN_A_SECTION + 1, i / TASKS_IN_A_SECTION + 1));
            }
            text.append("- ").append(task(i)).append("\n\n");
        }
        return text.append("""
                III. TỔ CHỨC THỰC HIỆN

                1. Các sở, ngành báo cáo kết quả về Ủy ban nhân dân tỉnh (qua Sở Nội vụ) trước ngày 10/12/2026.

                2. Sở Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này.

                Nơi nhận:
                - Các sở, ngành;
                - Lưu: VT.

                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH

                Lò Thị Mai
                """).toString();
    }

    /** Every seventh names nobody, every eleventh somebody the register does not know, every thirteenth a day that is none. */
    private static String task(int i) {
        String work = WORK.get(i % WORK.size()) + ", đợt " + (i + 1);
        String day = i % 13 == 5 ? "30/02/2026" : "%02d/%02d/2026".formatted(1 + i % 28, 2 + i % 10);
        String lead = i % 11 == 3 ? "Hội Khuyến lâm vùng " + (i % 5 + 1) : BODIES.get(i % BODIES.size());
        String with = BODIES.get((i + 3) % BODIES.size());
        String sentence = i % 7 == 6
                ? Character.toUpperCase(work.charAt(0)) + work.substring(1) + ", hoàn thành trước ngày " + day + ". "
                : lead + " chủ trì, phối hợp với " + with + " " + work + ", hoàn thành trước ngày " + day + ". ";
        return sentence + FILLER;
    }
}
