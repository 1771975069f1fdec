package vn.tiendo.core.document.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.core.calendar.Bound;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.calendar.DeadlineText;
import vn.tiendo.core.document.TaskSentence;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ReadReport;
import vn.tiendo.core.document.reading.ReadWhen;
import vn.tiendo.core.document.reading.ReportKind;

class ReportReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Các xã báo cáo kết quả về Phòng Y tế. | unspecified | Phòng Y tế | -
            Gửi biên bản và báo cáo kết quả về Hội Nông dân huyện ngay sau khi kết thúc. | unspecified | Hội Nông dân huyện | -
            Thực hiện chế độ thông tin báo cáo về Ban Thường trực Ủy ban MTTQ huyện. | unspecified | Ban Thường trực Ủy ban MTTQ huyện | -
            Các xã báo cáo kết quả về Phòng Y tế trước ngày 15/12/2031. | on 2031-12-15 BEFORE | Phòng Y tế | -
            Hằng quý báo cáo UBND huyện (qua Phòng Nội vụ). | every FREQ=MONTHLY;INTERVAL=3 ON_OR_BEFORE | UBND huyện | Phòng Nội vụ
            Trước ngày 12 hằng tháng gửi báo cáo cho Sở Y tế. | every FREQ=MONTHLY;BYMONTHDAY=12 BEFORE | Sở Y tế | -
            Báo cáo kết quả trước ngày 08/6 và 08/12 hằng năm về Phòng Nội vụ. | every FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=8 BEFORE; every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=8 BEFORE | Phòng Nội vụ | -
            Gửi báo cáo định kỳ về UBND xã (qua Văn phòng xã): quý I trước ngày 05/3; 6 tháng trước ngày 05/6; năm trước ngày 05/12/2031. | on 2031-03-05 BEFORE; on 2031-06-05 BEFORE; on 2031-12-05 BEFORE | UBND xã | Văn phòng xã
            Báo cáo 6 tháng trước ngày 15/6; năm trước ngày 15/12 hằng năm gửi Sở Y tế. | every FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15 BEFORE; every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15 BEFORE | Sở Y tế | -
            Định kỳ báo cáo 6 tháng (trước ngày 15/6), năm (trước ngày 15/12) về Sở Y tế. | every FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15 BEFORE; every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15 BEFORE | Sở Y tế | -
            Báo cáo Tổ công tác hằng quý. | every FREQ=MONTHLY;INTERVAL=3 ON_OR_BEFORE | Tổ công tác | -
            Báo cáo hằng quý về Sở Y tế. | every FREQ=MONTHLY;INTERVAL=3 ON_OR_BEFORE | Sở Y tế | -
            Định kỳ 6 tháng, hằng năm báo cáo Bộ trưởng. | every FREQ=MONTHLY;INTERVAL=6 ON_OR_BEFORE | Bộ trưởng | -
            Báo cáo kết quả thực hiện Chương trình hằng năm về UBND tỉnh (qua Công an tỉnh). | every FREQ=YEARLY ON_OR_BEFORE | UBND tỉnh | Công an tỉnh
            Thường xuyên nắm tình hình, định kỳ báo cáo UBTVQH, Hội đồng Dân tộc khi được yêu cầu. | unspecified | UBTVQH, Hội đồng Dân tộc | -
            Định kỳ báo cáo Sở Y tế theo quy định. | unspecified | Sở Y tế | -
            Kết thúc kiểm tra lập báo cáo kết quả để Chủ tịch UBND huyện xem xét. | unspecified | Chủ tịch UBND huyện | -
            Chuẩn bị báo cáo bằng văn bản, gửi đoàn kiểm tra trước 07 ngày. | unspecified | đoàn kiểm tra | -
            Báo cáo tổng hợp trình Hội nghị Ban Chấp hành cuối năm theo kế hoạch công tác hằng năm. | unspecified | Hội nghị Ban Chấp hành | -
            Tổng hợp, báo cáo UBND tỉnh trước ngày 25 tháng 12 hằng năm; tham mưu tổng kết vào quý IV năm 2031. | every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25 BEFORE | UBND tỉnh | -
            Phòng Y tế tổng hợp, báo cáo Lãnh đạo Sở và gửi UBND tỉnh theo quy định. | unspecified | Lãnh đạo Sở, UBND tỉnh | -
            Các phòng báo cáo về Phòng Kế hoạch - Tổng hợp trước ngày 18 hằng tháng. | every FREQ=MONTHLY;BYMONTHDAY=18 BEFORE | Phòng Kế hoạch - Tổng hợp | -
            Báo cáo lãnh đạo Ủy ban nhân dân tỉnh tình hình giải quyết hồ sơ trước 16 giờ thứ Sáu hằng tuần. | every FREQ=WEEKLY;BYDAY=FR BEFORE | lãnh đạo Ủy ban nhân dân tỉnh | -
            Báo cáo Ban Thường vụ Huyện ủy tình hình, kết quả thực hiện. | unspecified | Ban Thường vụ Huyện ủy | -
            Gửi kết quả về Bộ trước ngày 31 tháng 3 năm 2031. | on 2031-03-31 BEFORE | Bộ | -
            Gửi số liệu về Chi cục Thủy lợi trước ngày 20 hằng tháng để tổng hợp, báo cáo UBND tỉnh. | every FREQ=MONTHLY;BYMONTHDAY=20 BEFORE | Chi cục Thủy lợi | -
            Báo cáo về Sở (qua Trung tâm Văn hóa) trước ngày 10/12 hằng năm. | every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10 BEFORE | Sở | Trung tâm Văn hóa
            Nộp báo cáo cho Sở Y tế, thông qua Chi cục Dân số, trước 15/11/2031. | on 2031-11-15 BEFORE | Sở Y tế | Chi cục Dân
            Tổ chức kiểm tra chậm nhất trong tháng 6 hằng năm và báo cáo kết quả khắc phục chậm nhất trong tháng 8 hằng năm. | every FREQ=YEARLY;BYMONTH=8 ON_OR_BEFORE | - | -
            Xây kế hoạch xong trong tháng 5/2031; báo cáo Sở Y tế trước 20/8 hằng năm. | every FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=20 BEFORE | Sở Y tế | -
            Báo cáo nhanh kết quả về Sở Y tế trước 17 giờ ngày 20/11/2031 và báo cáo chính thức trước ngày 25/11/2031. | on 2031-11-20 BEFORE; on 2031-11-25 BEFORE | Sở Y tế | -
            bảo cáo kết quả về UBND huyện truớc ngày 20/11 hàng nám. | every FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20 BEFORE | UBND huyện | -
            Tham mưu Trưởng Ban báo cáo UBND tỉnh định kỳ hằng tháng, hằng quý, 6 tháng, năm. | every FREQ=MONTHLY ON_OR_BEFORE | UBND tỉnh | -
            Báo cáo quý: gửi trước ngày 18 của tháng cuối quý. | every FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=18 BEFORE | - | -
            Sau mỗi đợt cao điểm có báo cáo đánh giá gửi Cơ quan thường trực. | unspecified | Cơ quan thường trực | -
            Hằng năm tham mưu UBND tỉnh báo cáo Hội đồng nhân dân tỉnh tại kỳ họp cuối năm. | every FREQ=YEARLY ON_OR_BEFORE | Hội đồng nhân dân tỉnh | -
            Báo cáo tổng kết công tác y tế trường học. Nộp Phòng Y tế chậm nhất vào ngày 30/5/2031. | on 2031-05-30 ON_OR_BEFORE | Phòng Y tế | -
            Gửi về Sở Y tế báo cáo kết quả trước ngày 05/7/2031. | on 2031-07-05 BEFORE | Sở Y tế | -
            Tổng hợp kết quả báo cáo UBND huyện qua Phòng Văn hóa và Thông tin trước ngày 10/12/2031. | on 2031-12-10 BEFORE | UBND huyện | Phòng Văn hóa và Thông tin
            Sơ kết 3 năm, tổng kết thực hiện Kế hoạch và báo cáo Huyện ủy, UBND tỉnh. | unspecified | Huyện ủy, UBND tỉnh | -
            Hằng tuần báo cáo Trưởng Ban Tổ chức số tác phẩm nhận được. | every FREQ=WEEKLY ON_OR_BEFORE | Trưởng Ban Tổ chức | -
            Định kỳ 6 tháng một lần báo cáo Thường trực Huyện ủy. | every FREQ=MONTHLY;INTERVAL=6 ON_OR_BEFORE | Thường trực Huyện ủy | -
            Báo cáo Đảng ủy trong tháng 11/2031. | on 2031-11-30 ON_OR_BEFORE | Đảng ủy | -
            Báo cáo UBND huyện chậm nhất 05 ngày làm việc sau khi kết thúc đợt kiểm tra. | after 5 WORKING khi kết thúc đợt kiểm tra | UBND huyện | -
            Gửi báo cáo tổng kết về Huyện đoàn (qua Ban Phong trào, email: hop.thu) trước ngày 02/4/2031. | on 2031-04-02 BEFORE | Huyện đoàn | Ban Phong trào
            Xây dựng báo cáo sơ kết trình Ban Thường vụ Huyện ủy trong quý III/2031. | on 2031-09-30 ON_OR_BEFORE | Ban Thường vụ Huyện ủy | -
            Lồng ghép kết quả vào phần kiến nghị và báo cáo UBND tỉnh 6 tháng, hằng năm. | every FREQ=MONTHLY;INTERVAL=6 ON_OR_BEFORE | UBND tỉnh | -
            Báo cáo bằng văn bản về Văn phòng Huyện ủy trước ngày mùng 5 hằng tháng. | every FREQ=MONTHLY;BYMONTHDAY=5 BEFORE | Văn phòng Huyện ủy | -
            Thống kê số liệu báo cáo về Sở Y tế trước ngày 15 của tháng cuối quý. | every FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15 BEFORE | Sở Y tế | -
            Báo cáo Bộ trước ngày 30/9/2031, đồng thời gửi Sở Tài chính. | on 2031-09-30 BEFORE | Bộ | -
            Hội Nông dân xã theo dõi; trước ngày 10/11/2031 báo cáo Đảng ủy xã. | on 2031-11-10 BEFORE | Đảng ủy xã | -
            Tổng hợp, báo cáo cấp trên kết quả thực hiện. | unspecified | cấp trên | -
            """)
    void a_duty_to_report_says_by_when_to_whom_and_through_whom(String sentence, String dues, String to, String via) {
        List<ReadReport> reports = read(sentence);
        assertThat(reports.stream()
                        .map(r -> DeadlineText.write(r.when().deadline()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(dues);
        assertThat(reports).allSatisfy(r -> {
            assertThat(value(r.to())).isEqualTo(to);
            assertThat(value(r.via())).isEqualTo(via);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tham mưu tổng kết Kế hoạch.",
                "Có vướng mắc thì báo cáo UBND huyện.",
                "Kịp thời báo cáo UBND huyện xem xét, giải quyết.",
                "Trường hợp vượt thẩm quyền báo cáo UBND tỉnh quyết định.",
                "Xây dựng đề cương báo cáo, gửi các đơn vị được kiểm tra xong trước ngày 07/3/2031.",
                "Hoàn thiện hệ thống thông tin báo cáo của tỉnh trước ngày 30/6/2031.",
                "Bồi dưỡng đội ngũ báo cáo viên trong quý II/2031.",
                "Cập nhật phần mềm báo cáo dùng chung trước ngày 20 hằng tháng.",
                "Chuẩn hóa biểu mẫu báo cáo trong năm 2031.",
                "Ứng dụng công nghệ thông tin trong quản lý, điều hành, báo cáo trong năm 2031.",
                "Hướng dẫn các xã đo đạc, báo cáo, thẩm định phát thải trong quý III/2031.",
                "Nghe báo cáo chuyên đề của Phòng Y tế trước ngày 15/6.",
                "Chuẩn bị báo cáo theo nội dung đề cương kiểm tra.",
                "Xây dựng dự thảo báo cáo chính trị trước ngày 30/4/2031.",
                "Thực hiện chế độ báo cáo theo quy định.",
                "Chỉ đạo hướng đến mục tiêu báo cáo điện tử, phối hợp với các sở.",
                "Gửi kế hoạch về Huyện đoàn trước ngày 28/02/2031."
            })
    void what_is_no_duty_to_report_gives_none(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void the_subject_of_a_clause_reports_and_else_the_doers_of_the_item() {
        FlatText text = FlatText.of("Phòng Y tế theo dõi; Trạm Y tế xã báo cáo Sở Y tế trước ngày 20/6/2031.");
        List<Found<String>> doers = List.of(FlatText.of("Hội Nông dân xã").found());
        assertThat(ReportReader.read(text, doers, ReadWhen.NOTHING, 2031)
                        .getFirst()
                        .who())
                .extracting(Found::value)
                .containsExactly("Trạm Y tế xã");
        FlatText bare = FlatText.of("Báo cáo Sở Y tế trước ngày 20/6/2031.");
        assertThat(ReportReader.read(bare, doers, ReadWhen.NOTHING, 2031)
                        .getFirst()
                        .who())
                .extracting(Found::value)
                .containsExactly("Hội Nông dân xã");
    }

    @Test
    void the_time_line_of_the_item_is_the_due_of_a_report_without_one() {
        ReadWhen line = TaskSentence.when("trước 20/6/2031", 2031);
        List<ReadReport> reports = ReportReader.read(FlatText.of("Tổng hợp, báo cáo Sở Y tế."), List.of(), line, 2031);
        assertThat(reports.getFirst().when().deadline())
                .isEqualTo(new Deadline.OnDate(java.time.LocalDate.of(2031, 6, 20), Bound.BEFORE));
    }

    @Test
    void the_kind_tells_a_final_review_an_interim_one_and_a_part_of_another_report() {
        assertThat(kind("Báo cáo tổng kết gửi Sở Y tế trước ngày 05/12/2031.")).isEqualTo(ReportKind.FINAL_REVIEW);
        assertThat(kind("Báo cáo sơ kết gửi Sở Y tế trước ngày 05/6/2031.")).isEqualTo(ReportKind.INTERIM_REVIEW);
        assertThat(kind("Báo cáo UBND huyện, lồng ghép trong báo cáo năm.")).isEqualTo(ReportKind.EMBEDDED);
        assertThat(kind("Báo cáo UBND huyện hằng quý.")).isEqualTo(ReportKind.PERIODIC);
    }

    private static ReportKind kind(String sentence) {
        return read(sentence).getFirst().kind();
    }

    private static List<ReadReport> read(String sentence) {
        return ReportReader.read(FlatText.of(sentence), List.of(), ReadWhen.NOTHING, 2031);
    }

    private static String value(Found<String> found) {
        return found == null ? "-" : found.value();
    }
}
