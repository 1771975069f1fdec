package vn.tiendo.core.document.made;

import java.nio.charset.StandardCharsets;

/**
 * A made-up plan of any length in the manner of real ones: letterhead, grounds, aims, indicators, tasks in several
 * shapes, assignments, duties to report, recipients, signature, and an annex table. A page is four tasks and some 2,500
 * bytes; the same length always gives the same text.
 */
public final class MadePlan {
    private static final int BYTES_OF_A_PAGE = 2_500;
    private static final int TASKS_OF_A_GROUP = 4;
    private static final int GROUPS_OF_A_PART = 60;
    private static final int FIRST_TASK_PART = 3;

    private final StringBuilder text = new StringBuilder();
    private int at;

    private MadePlan() {}

    public static String ofPages(int pages) {
        MadePlan plan = new MadePlan();
        plan.front();
        plan.aims();
        int part = plan.taskParts(Math.max(1, pages * 3 / 4));
        plan.assignments(part, Math.max(1, pages / 3));
        plan.end();
        plan.annex(Math.max(2, pages / 2));
        return plan.text.toString();
    }

    /** About so many bytes of UTF-8, within a page. */
    public static String ofBytes(int bytes) {
        int pages = Math.max(1, bytes / BYTES_OF_A_PAGE);
        int made = ofPages(pages).getBytes(StandardCharsets.UTF_8).length;
        return ofPages((int) Math.max(1, (long) pages * bytes / made));
    }

    private void front() {
        line("ỦY BAN NHÂN DÂN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        line("XÃ SUỐI MÂY                              Độc lập - Tự do - Hạnh phúc");
        line("Số: 27/KH-UBND                        Suối Mây, ngày 09 tháng 02 năm 2031");
        line("");
        line("KẾ HOẠCH");
        line("Phát triển kinh tế - xã hội xã Suối Mây năm 2031");
        line("");
        for (int i = 0; i < 4; i++) {
            line("Căn cứ " + MadeWords.cited(at++) + " về " + MadeWords.field(at) + ";");
        }
        line("Thực hiện Kế hoạch số 112/KH-UBND ngày 06 tháng 01 năm 2031 của Ủy ban nhân dân tỉnh Hoài Lam,"
                + " Ủy ban nhân dân xã Suối Mây ban hành Kế hoạch như sau:");
    }

    private void aims() {
        line("I. MỤC ĐÍCH, YÊU CẦU");
        line("1. Mục đích");
        line("- Nâng cao đời sống của Nhân dân, bảo đảm quốc phòng - an ninh trên địa bàn.");
        line("2. Yêu cầu");
        line("- Phân công rõ người, rõ việc, rõ thời gian, rõ sản phẩm; gắn trách nhiệm của người đứng đầu.");
        line("II. CHỈ TIÊU");
        for (int i = 0; i < 5; i++) {
            line("- Phấn đấu đến cuối năm 2031 có ít nhất %d%% hộ tham gia %s; tỷ lệ hộ nghèo còn dưới 2,%d%%."
                    .formatted(60 + 7 * i, MadeWords.field(i), i));
        }
        line("- 16/16 thôn, bản có tổ tự quản; xây dựng từ 05 mô hình điểm trở lên.");
    }

    private int taskParts(int groups) {
        int part = FIRST_TASK_PART;
        for (int group = 0; group < groups; group++) {
            int within = group % GROUPS_OF_A_PART;
            if (within == 0) {
                line(MadeWords.roman(part++) + ". NHIỆM VỤ, GIẢI PHÁP "
                        + MadeWords.field(group / GROUPS_OF_A_PART).toUpperCase(java.util.Locale.ROOT));
            }
            line((within + 1) + ". Về " + MadeWords.field(group));
            line("Năm 2030 toàn xã có " + (group % 40 + 3) + "/16 thôn, bản làm tốt việc " + MadeWords.field(group)
                    + "; kết quả còn chưa đều giữa các thôn ở xa với các thôn gần trung tâm xã. Thời gian tới, cấp ủy,"
                    + " chính quyền và các đoàn thể tập trung thực hiện:");
            for (int task = 0; task < TASKS_OF_A_GROUP; task++) {
                task(group, task);
            }
        }
        return part;
    }

    private void task(int group, int task) {
        at++;
        switch (group % 3) {
            case 0 -> {
                line("%c) %s chủ trì, phối hợp với %s, %s và các thôn, bản %s; %s."
                        .formatted(
                                "abcd".charAt(task),
                                MadeWords.body(at),
                                MadeWords.body(at + 1),
                                MadeWords.body(at + 5),
                                MadeWords.act(at),
                                MadeWords.time(at)));
                line("Việc thực hiện phải bám sát " + MadeWords.cited(at)
                        + "; gắn với phong trào thi đua của xã và điều kiện thực tế của từng thôn, bản.");
                line("Hằng quý, " + MadeWords.body(at + 2)
                        + " kiểm tra, nhắc nhở những nơi làm chậm; cuối năm đánh giá,"
                        + " xếp loại từng thôn, bản, công khai kết quả tại cuộc họp giao ban gần nhất của xã.");
            }
            case 1 -> {
                line(
                        "- " + MadeWords.capital(MadeWords.act(at)) + ", gắn với " + MadeWords.field(at)
                                + " trên địa bàn xã; nơi có điều kiện thì làm trước, rút kinh nghiệm rồi mới làm rộng ra các nơi khác.");
                line("+ Đơn vị chủ trì: " + MadeWords.body(at) + ".");
                line("+ Đơn vị phối hợp: " + MadeWords.body(at + 3) + "; " + MadeWords.body(at + 4)
                        + "; các thôn, bản.");
                line("+ Thời gian thực hiện: " + MadeWords.labelledTime(at) + ". Sản phẩm: " + MadeWords.product(at)
                        + ".");
            }
            default ->
                line("- Giao %s %s; giao %s theo dõi, đôn đốc, kịp thời tham mưu Ủy ban nhân dân xã chỉ đạo tháo gỡ"
                                .formatted(MadeWords.body(at), MadeWords.act(at), MadeWords.body(at + 2))
                        + " khó khăn trong quá trình thực hiện (" + MadeWords.time(at + 1) + "). Kinh phí lấy từ ngân"
                        + " sách xã, nguồn vận động hợp pháp khác và lồng ghép từ các chương trình, dự án đang có"
                        + " trên địa bàn; việc vận động phải tự nguyện, công khai, đúng quy định tại "
                        + MadeWords.cited(at + 3) + ".");
        }
    }

    private void assignments(int part, int bodies) {
        line(MadeWords.roman(part) + ". TỔ CHỨC THỰC HIỆN");
        for (int i = 0; i < bodies; i++) {
            at++;
            line((i % 99 + 1) + ". " + MadeWords.body(i));
            line("- Là cơ quan đầu mối, theo dõi, đôn đốc việc " + MadeWords.field(i) + ".");
            line(
                    "- Tổng hợp, báo cáo kết quả về Ủy ban nhân dân xã (qua %s) trước ngày %d hằng tháng; báo cáo sơ kết trước ngày 15/6, tổng kết trước ngày 05/12/2031."
                            .formatted(MadeWords.body(i + 1), 10 + i % 15));
        }
        line("Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo Ủy ban nhân dân xã để xem xét,"
                + " giải quyết./.");
    }

    private void end() {
        line("");
        line("Nơi nhận:                                      TM. ỦY BAN NHÂN DÂN");
        line("- Ủy ban nhân dân tỉnh (để b/c);                          CHỦ TỊCH");
        line("- Thường trực Đảng ủy, HĐND xã;");
        line("- Các thôn, bản;");
        line("- Lưu: VT, KT.                                    Lò Thị Mẩy");
        line("");
    }

    private void annex(int rows) {
        line("PHỤ LỤC");
        line("PHÂN CÔNG NHIỆM VỤ");
        line("| STT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm |");
        line("|---|---|---|---|---|---|");
        for (int i = 1; i <= rows; i++) {
            line("| %d | %s | %s | %s; %s | %s | %s |"
                    .formatted(
                            i,
                            MadeWords.capital(MadeWords.act(i)),
                            i % 4 == 0 ? "" : MadeWords.body(i),
                            MadeWords.body(i + 2),
                            MadeWords.body(i + 6),
                            MadeWords.labelledTime(i),
                            MadeWords.product(i)));
        }
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
