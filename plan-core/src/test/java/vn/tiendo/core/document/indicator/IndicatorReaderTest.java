package vn.tiendo.core.document.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ReadIndicator;

/** The labelling rules I1 to I12, each on made-up sentences. */
class IndicatorReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trồng trên 500 cây.                                   | > 500 cây 2031
            Trồng hơn 500 cây.                                    | > 500 cây 2031
            Tỷ lệ cây chết dưới 0,7%.                             | < 0.7 % 2031
            Có từ 70% số thôn trở lên lập được vườn ươm.          | >= 70 % 2031
            Tỷ lệ cây sống đạt 85% trở lên.                       | >= 85 % 2031
            Mỗi thôn có ít nhất 02 vườn ươm.                      | >= 2 vườn ươm 2031
            Tối thiểu 60% hộ dân tham gia.                        | >= 60 % 2031
            Tỷ lệ che phủ không dưới 42%.                         | >= 42 % 2031
            Mức độ hài lòng của người dân ≥ 95%.                  | >= 95 % 2031
            Mức độ hài lòng của người dân >= 95%.                 | >= 95 % 2031
            Tỷ lệ cây chết không quá 3%.                          | <= 3 % 2031
            Tỷ lệ cây chết tối đa 3%.                             | <= 3 % 2031
            Tỷ lệ cây chết ≤ 3%.                                  | <= 3 % 2031
            Thời gian cấp giống không quá 03 ngày.                | <= 3 ngày 2031
            Tỷ lệ che phủ đạt khoảng 42%.                         | = 42 % 2031
            Có thêm 2 xã đạt chuẩn.                               | = 2 xã 2031
            Vườn ươm thuộc nhóm 10 địa phương dẫn đầu.            | <= 10 địa phương 2031
            """)
    void words_and_signs_before_or_behind_a_figure_compare_it(String sentence, String figure) {
        assertThat(Figures.ofTarget(sentence)).containsExactly(figure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trồng cây cho 1.250 hộ.                               | = 1250 hộ 2031
            Thu nhập đạt 12,5 triệu đồng/người/năm.               | = 12.5 triệu đồng/người/năm 2031
            Tốc độ mạng đạt tối thiểu 5Mbit/s.                    | >= 5 Mbit/s 2031
            Có 8 bác sĩ/vạn dân.                                  | = 8 bác sĩ/vạn dân 2031
            Tỷ số tử vong mẹ dưới 15/100.000 trẻ đẻ sống.         | < 15 /100.000 trẻ đẻ sống 2031
            Tỷ suất sinh giảm còn 14‰.                            | = 14 ‰ 2031
            Đón 1,2 triệu lượt khách.                             | = 1.2 triệu lượt khách 2031
            Số cây trồng mới: 5.000.                              | = 5000 cây 2031
            Chỉ số cải cách hành chính đạt 88,5.                  | = 88.5 2031
            Phát triển 2 - 3 mô hình vườn rừng.                   | >= 2 mô hình 2031
            Có từ 60 - 65% hộ dân trồng cây.                      | >= 60 % 2031
            Tỷ lệ cây chết không quá 3 - 5%.                      | <= 5 % 2031
            Mỗi thôn có ít nhất một vườn ươm.                     | >= 1 vườn ươm 2031
            Vận động xây 25 "Mái ấm tình thương".                 | = 25 Mái ấm 2031
            """)
    void value_and_unit_are_read_as_printed_and_of_a_range_the_end_to_be_reached(String sentence, String figure) {
        assertThat(Figures.ofTarget(sentence)).containsExactly(figure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Giảm 30% số vụ cháy rừng.                             | = 30 % 2031
            Giảm 10 - 15% số vụ cháy rừng.                        | >= 10 % 2031
            Tỷ lệ hộ nghèo giảm xuống dưới 2%.                    | < 2 % 2031
            Tỷ lệ hộ nghèo giảm dưới 2%.                          | < 2 % 2031
            Tỷ lệ hộ nghèo giảm từ 3,4% xuống còn 2,6%.           | = 2.6 % 2031
            Nâng tỷ lệ che phủ từ 40% lên 42% trở lên.            | >= 42 % 2031
            """)
    void reductions_are_read_by_what_is_left_or_taken_off(String sentence, String figure) {
        assertThat(Figures.ofTarget(sentence)).containsExactly(figure);
    }

    @Test
    void the_year_is_that_of_the_sentence_of_the_heading_or_of_the_plan() {
        assertThat(Figures.ofTarget("30% năm 2032, 60% năm 2035.")).containsExactly("= 30 % 2032", "= 60 % 2035");
        assertThat(Figures.ofTarget("Năm 2032: 30%; năm 2033: 40%.")).containsExactly("= 30 % 2032", "= 40 % 2033");
        assertThat(Figures.ofTarget("Đến năm 2035, 60% thôn có vườn ươm, tăng 5% so với năm 2030."))
                .containsExactly("= 60 % 2035", "= 5 % 2035");
        assertThat(Figures.ofTarget("Hằng năm 100% thôn trồng cây.")).containsExactly("= 100 % -");
        assertThat(Figures.ofTarget("Giai đoạn 2031 - 2035 trồng 10.000 cây.")).containsExactly("= 10000 cây 2035");
        assertThat(Figures.ofBody("", "I. MỤC TIÊU\n1. Đến năm 2035:\n- 60% thôn có vườn ươm.\n"))
                .containsExactly("= 60 % 2035");
        assertThat(Figures.ofBody(" giai đoạn 2031 - 2033", "I. MỤC TIÊU\n- 60% thôn có vườn ươm.\n"))
                .containsExactly("= 60 % 2033");
        assertThat(Figures.ofBody("", "I. MỤC TIÊU\n- 60% thôn có vườn ươm.\n")).containsExactly("= 60 % -");
    }

    @Test
    void of_nested_figures_the_outer_is_the_target() {
        assertThat(Figures.ofTarget("100% xã có ít nhất 1 sân chơi và 02 câu lạc bộ."))
                .containsExactly("= 100 % 2031");
        assertThat(Figures.ofTarget("Trên 95% trẻ dưới 1 tuổi được tiêm đủ 8 loại vắc xin."))
                .containsExactly("> 95 % 2031");
        assertThat(Figures.ofTarget("Có 3 sản phẩm đạt 4 sao trở lên.")).containsExactly("= 3 sản phẩm 2031");
        assertThat(Figures.ofTarget("Tỷ lệ xã đạt chuẩn 50% (8 xã).")).containsExactly("= 50 % 2031");
        assertThat(Figures.ofTarget("Hộ dùng nước sạch đạt 98% (trong đó nước máy 60%)."))
                .containsExactly("= 98 % 2031", "= 60 % 2031");
    }

    @Test
    void n_of_m_is_the_count_n() {
        ReadIndicator read = Figures.readTarget("Có 14/15 xã đạt chuẩn.").getFirst();
        assertThat(Figures.line(read)).isEqualTo("= 14 xã 2031");
        assertThat(read.scope()).isEqualTo("14/15 xã");
        assertThat(Figures.readTarget("Ít nhất 2/3 số hộ dùng nước sạch.")
                        .getFirst()
                        .scope())
                .isEqualTo("2/3 số hộ");
        assertThat(Figures.readTarget("Phấn đấu hai phần ba số hộ dùng nước sạch.")
                        .getFirst()
                        .scope())
                .isEqualTo("hai phần ba số hộ");
        assertThat(Figures.ofTarget("Có 14/15 đạt chuẩn, 3/15 xã kiểu mẫu."))
                .containsExactly("= 14 xã 2031", "= 3 xã 2031");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hiện có 12 xã trồng cây.",
                "Đến nay tỷ lệ che phủ đạt 41%.",
                "Đã trồng 1.200 cây.",
                "Năm 2029 tỷ lệ che phủ đạt 41%.",
                "Không còn đồi trọc.",
                "Thực hiện 05 nhóm nhiệm vụ, 03 đột phá.",
                "Vận hành chính quyền 2 cấp.",
                "Chào mừng 95 năm Ngày truyền thống (26/3).",
                "Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2031 của UBND tỉnh.",
                "Thực hiện Điều 7, khoản 2 Luật Trồng cây; Nghị quyết 15 và Đề án 06.",
                "Duy trì phổ cập mức độ 3 tại lớp 1, lớp 6 của thôn 5.",
                "Hỗ trợ 50 triệu đồng/mô hình, không quá 200 triệu đồng/hợp tác xã.",
                "Ngân sách tỉnh 60%, xã hội hóa 40%.",
                "Trực 24/7; điện thoại 0236.388.1234.",
                "Mặt đường rộng 3,5 m trở lên.",
                "Người từ 60 tuổi trở lên được khám miễn phí.",
                "Mô hình \"5 không, 3 sạch\" được nhân rộng.",
                "Tại 12 thôn và cả 3 khu.",
            })
    void present_state_parts_articles_dates_symbols_money_sizes_and_ages_are_no_targets(String sentence) {
        assertThat(Figures.ofTarget(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổ chức 02 hội nghị cho 150 đại biểu.",
                "Gửi 02 bản trước ít nhất 3 ngày.",
                "Phân công 02 cán bộ phụ trách; thành phần gồm 15 người.",
                "Chi bộ có từ 30 đảng viên trở lên được chia tổ.",
                "Khi có trên 50% thành viên đề nghị thì họp.",
                "Xử lý trong thời hạn không quá 05 ngày làm việc.",
                "Đội đạt từ 80 điểm trở lên được vào vòng hai.",
                "Kiểm tra 12 cơ sở, họp mỗi tháng 01 lần.",
                "Thu hoạch khi lúa chín 85 - 90%.",
                "Xử lý xe chở quá tải trên 10%.",
            })
    void in_tasks_meetings_copies_members_thresholds_and_spans_of_time_are_none(String sentence) {
        assertThat(Figures.ofTask(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chăm sóc cây, phấn đấu trồng 500 cây.                 | = 500 cây -
            Mỗi chi đoàn nhận ít nhất 01 tuyến đường.             | >= 1 tuyến đường -
            Phổ biến tới 100% hộ dân.                             | = 100 % -
            Bảo đảm tỷ lệ cây sống 85%.                           | = 85 % -
            Hoàn thành 18,5 km đường hoa.                         | = 18.5 km -
            Xử lý kiến nghị, đạt 14/15 xã không còn rác.          | = 14 xã -
            Chỉ tiêu: kết nạp 36 đoàn viên.                       | = 36 đoàn viên -
            """)
    void in_tasks_a_cue_makes_a_figure_a_target(String sentence, String figure) {
        assertThat(Figures.ofTask(sentence)).containsExactly(figure);
    }

    @Test
    void where_state_or_funds_are_told_only_striving_makes_a_target() {
        String body =
                "I. THỰC TRẠNG\nTỷ lệ che phủ đạt 41%; 12/15 xã đạt chuẩn.\nII. KINH PHÍ\nTổng 85 tỷ đồng, tỉnh cấp 60%; phấn đấu vận động 5 tỷ đồng.\n";
        assertThat(Figures.ofBody(" năm 2031", body)).containsExactly("= 5 tỷ đồng 2031");
    }

    @Test
    void an_item_or_a_line_with_a_colon_leads_in_to_targets() {
        assertThat(Figures.ofBody("", "I. NHIỆM VỤ\n1. Phấn đấu đến năm 2035:\n- Có 12 vườn ươm.\n- Có 5 hồ.\n"))
                .containsExactly("= 12 vườn ươm 2035", "= 5 hồ 2035");
        assertThat(Figures.ofBody("", "I. VIỆC LÀM\nPhấn đấu đến năm 2035 đạt các chỉ tiêu sau:\n- Có 12 vườn ươm.\n"))
                .containsExactly("= 12 vườn ươm 2035");
    }

    @Test
    void a_table_of_targets_is_read_by_its_columns_one_figure_per_planned_year() {
        String body = "I. NHIỆM VỤ\n1. Theo phụ lục.\n\nPHỤ LỤC\nCHỈ TIÊU\n"
                + "| TT | Chỉ tiêu | Đơn vị tính | Thực hiện 2030 | Năm 2031 | Năm 2032 |\n"
                + "| 1 | Tỷ lệ che phủ | % | 41 | ≥ 42 | 43,5 |\n"
                + "| 2 | Số cây trồng | Cây | 900 | 1.200 | - |\n";
        assertThat(Figures.ofBody("", body)).containsExactly(">= 42 % 2031", "= 43.5 % 2032", "= 1200 Cây 2031");
    }

    @Test
    void the_span_is_the_clause_and_the_name_what_it_counts() {
        String text =
                "KẾ HOẠCH\nTrồng cây năm 2031\n\nI. CHỈ TIÊU\n- Tỷ lệ cây sống đạt 85%\n\n- 2 -\n\ntrở lên; trồng 500 cây ven kênh.\n";
        List<ReadIndicator> read = Figures.read(text);
        assertThat(read.getFirst().span().of(text).replaceAll("\\s+- 2 -\\s+", " "))
                .isEqualTo("Tỷ lệ cây sống đạt 85% trở lên");
        assertThat(read.getFirst().name()).isEqualTo("Tỷ lệ cây sống");
        assertThat(read.getLast().span().of(text)).isEqualTo("trồng 500 cây ven kênh");
        assertThat(read.getLast().name()).isEqualTo("trồng cây ven kênh");
    }

    @Test
    void it_tells_how_it_was_read() {
        assertThat(how("Phần đấu trồng 500 cây.")).isEqualTo(HowRead.REPAIRED);
        assertThat(how("Trồng 500 cây.")).isEqualTo(HowRead.DERIVED);
        assertThat(how("Năm 2031 trồng 500 cây.")).isEqualTo(HowRead.WRITTEN);
        assertThat(how("Năm 2031 trồng 500 - 600 cây.")).isEqualTo(HowRead.DERIVED);
        String body = "I. CHỈ TIÊU\n1. Năm 2031:\n- Trồng 500 cây.\n";
        assertThat(Figures.read("KẾ HOẠCH\nTrồng cây\n\n" + body).getFirst().how())
                .isEqualTo(HowRead.INHERITED);
    }

    @Test
    void footnotes_hold_no_targets() {
        assertThat(Figures.ofBody("", "I. CHỈ TIÊU\n- Trồng cây¹ ven kênh.\n\n¹ Năm 2032 có 60% hộ trồng cây.\n"))
                .isEmpty();
    }

    @Test
    void a_run_of_numbers_without_end_is_read_in_bounds() {
        String numbers = "I. CHỈ TIÊU\n- " + "12 ".repeat(400_000);
        assertThat(Figures.ofBody("", numbers)).isEmpty();
        assertThat(Figures.ofBody("", "I. CHỈ TIÊU\n- " + "Đạt 85% cây sống; ".repeat(100_000)))
                .hasSizeBetween(1, 10_000);
    }

    private static HowRead how(String sentence) {
        return Figures.readTarget(sentence).getFirst().how();
    }
}
