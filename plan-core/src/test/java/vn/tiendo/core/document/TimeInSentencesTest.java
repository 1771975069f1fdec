package vn.tiendo.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.calendar.DeadlineText;

/** Time words among the other words of a task. */
class TimeInSentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hoàn thành việc đếm sách trong quý I/2031.                                            | on 2031-03-31 ON_OR_BEFORE
            Sửa mái chợ xong trước 31/3/2031.                                                     | on 2031-03-31 BEFORE
            Cụ thể hóa chương trình hành động của đơn vị trong quý IV năm 2031.                   | on 2031-12-31 ON_OR_BEFORE
            Xây dựng kế hoạch phát triển tủ sách thôn trong tháng 02/2031.                        | on 2031-02-28 ON_OR_BEFORE
            Phòng Nội vụ tham mưu ban hành Kế hoạch kiểm tra công vụ trong quý I năm 2031.        | on 2031-03-31 ON_OR_BEFORE
            Mở lớp tập huấn vào đầu tháng 5/2031.                                                 | on 2031-05-01 ON_OR_BEFORE
            Tổ chức hội thi vào trung tuần tháng 9/2031.                                          | on 2031-09-20 ON_OR_BEFORE
            Trao giải dịp kỷ niệm ngày truyền thống ngành 18/10/2031.                             | on 2031-10-18 ON_OR_BEFORE
            Xây nhà văn hóa thôn năm 2031 và những năm tiếp theo.                                 | within 2031-01-01 -
            Quý I/2032, các phòng bình xét thi đua.                                               | on 2032-03-31 ON_OR_BEFORE
            Tháng 6/2031: phát phiếu khảo sát tại thôn.                                           | on 2031-06-30 ON_OR_BEFORE
            Ban Văn hóa phát động cuộc thi từ tháng 3 đến hết tháng 8/2031.                       | within 2031-03-01 2031-08-31
            Trực bốt gác từ ngày 20/12 đến 15/01/2032.                                            | within 2031-12-20 2032-01-15
            Kiểm kê sổ sách (xong trong tháng 7/2031).                                            | on 2031-07-31 ON_OR_BEFORE
            Trạm Y tế mở lớp trong 6 tháng đầu năm 2031.                                          | on 2031-06-30 ON_OR_BEFORE
            Trong năm 2031, Phòng Y tế mở 02 lớp tập huấn.                                        | on 2031-12-31 ON_OR_BEFORE
            Đến hết năm 2032 hoàn thành đường liên thôn.                                          | on 2032-12-31 ON_OR_BEFORE
            Lập danh sách hộ nghèo, gửi UBND xã chậm nhất ngày 15/10.                             | on 2031-10-15 ON_OR_BEFORE
            Nộp hồ sơ trước 17 giờ ngày 20/11/2031.                                               | on 2031-11-20 BEFORE
            Bàn giao mặt bằng trước ngày 05/3; xây tường rào trước ngày 30/6/2031.                | on 2031-03-05 BEFORE
            Hằng năm, tổ chức gặp mặt già làng.                                                   | every FREQ=YEARLY ON_OR_BEFORE
            Các chi bộ, căn cứ các nội dung trên, hàng năm xây dựng sổ cây ngay từ đầu năm.       | every FREQ=YEARLY ON_OR_BEFORE
            Tổ chức gặp mặt già làng hằng năm.                                                    | every FREQ=YEARLY ON_OR_BEFORE
            Phòng Văn hóa hằng quý kiểm tra thư viện xã.                                          | every FREQ=MONTHLY;INTERVAL=3 ON_OR_BEFORE
            Mỗi quý một lần, kiểm tra việc thu quỹ.                                               | every FREQ=MONTHLY;INTERVAL=3 ON_OR_BEFORE
            Cập nhật phần mềm quản lý hội viên hằng ngày.                                         | every FREQ=DAILY ON_OR_BEFORE
            Các trường niêm yết công khai thực đơn hằng ngày.                                     | every FREQ=DAILY ON_OR_BEFORE
            Nhập số liệu hằng ngày ngay sau khi đếm.                                              | every FREQ=DAILY ON_OR_BEFORE
            Trực gác chòi canh hằng ngày.                                                         | every FREQ=DAILY ON_OR_BEFORE
            Họp giao ban vào thứ Hai hằng tuần.                                                   | every FREQ=WEEKLY;BYDAY=MO ON_OR_BEFORE
            Duy trì chợ phiên vào Chủ nhật tuần đầu hằng tháng.                                   | every FREQ=MONTHLY;BYDAY=1SU ON_OR_BEFORE
            Đối chiếu sổ quỹ hằng tháng, chậm nhất ngày 03 của tháng sau.                         | every FREQ=MONTHLY;BYMONTHDAY=3 ON_OR_BEFORE
            Công khai tài chính vào tháng 01 và tháng 7 hằng năm.                                 | every FREQ=YEARLY;BYMONTH=1 ON_OR_BEFORE
            Kiểm kê kho sách định kỳ 06 tháng/lần.                                                | every FREQ=MONTHLY;INTERVAL=6 ON_OR_BEFORE
            Họp giao ban hai tuần một lần.                                                        | every FREQ=WEEKLY;INTERVAL=2 ON_OR_BEFORE
            Rà soát quy hoạch cây xanh 5 năm một lần.                                             | every FREQ=YEARLY;INTERVAL=5 ON_OR_BEFORE
            Mở lớp tập huấn trong quý II và quý IV hằng năm.                                      | every FREQ=YEARLY;BYMONTH=6 ON_OR_BEFORE
            Tổ chức đối thoại ít nhất 01 lần/năm.                                                 | every FREQ=YEARLY ON_OR_BEFORE
            Phát thanh 02 lần/tuần, từ 15/6/2031 đến 30/10/2031.                                  | within 2031-06-15 2031-10-30
            Phát thanh 02 lần/tuần trên loa xã.                                                   | every FREQ=WEEKLY ON_OR_BEFORE
            Tổng hợp thiệt hại trước 16 giờ hằng ngày.                                            | every FREQ=DAILY BEFORE
            Đánh giá kết quả vào cuối mỗi quý.                                                    | every FREQ=MONTHLY;INTERVAL=3 ON_OR_BEFORE
            Thường xuyên và định kỳ hằng quý tự kiểm tra hồ sơ.                                   | every FREQ=MONTHLY;INTERVAL=3 ON_OR_BEFORE
            Định kỳ kiểm tra kho, hoàn thành trước ngày 30/6.                                     | on 2031-06-30 BEFORE
            Hằng năm, trước ngày 15/01, xã đăng ký danh mục sách.                                 | every FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15 BEFORE
            Định kỳ trước ngày 05/12, các xã đăng ký nhiệm vụ năm sau.                            | every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5 BEFORE
            Hằng năm xây dựng kế hoạch, xong trước ngày 30/01.                                    | every FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=30 BEFORE
            Phòng Y tế thường xuyên kiểm tra các chợ.                                             | ongoing
            Giao Văn phòng huyện thường xuyên đôn đốc các xã.                                     | ongoing
            Giao Phòng Tư pháp chủ trì, phối hợp với các phòng thường xuyên rà soát văn bản.      | ongoing
            Phòng Nội vụ chủ trì, phối hợp với Đài Truyền thanh, Báo xã... thường xuyên đăng tin. | ongoing
            Kiểm tra thường xuyên các bến đò ngang.                                               | ongoing
            Thanh tra xã kiểm tra thường xuyên hoặc theo yêu cầu của Chủ tịch.                    | ongoing
            Duy trì thường xuyên việc trực ban.                                                   | ongoing
            Thường xuyên rà soát hộ nghèo.                                                        | ongoing
            Các trường mầm non niêm yết công khai thực đơn hằng ngày.                             | every FREQ=DAILY ON_OR_BEFORE
            Báo cáo UBND phường trước ngày 05/12/2031.                                            | on 2031-12-05 BEFORE
            Các trường niêm yết thực đơn hằng ngày.                                               | every FREQ=DAILY ON_OR_BEFORE
            Các trường niêm yết công khai thực đơn mỗi ngày.                                      | every FREQ=DAILY ON_OR_BEFORE
            Các trường lập sổ hằng ngày.                                                          | every FREQ=DAILY ON_OR_BEFORE
            Các cơ sở giáo dục niêm yết công khai thực đơn, nguồn gốc thực phẩm hằng ngày.        | every FREQ=DAILY ON_OR_BEFORE
            Các trường niêm yết công khai sổ hằng ngày.                                           | every FREQ=DAILY ON_OR_BEFORE
            Các trường niêm yết giá, hằng ngày.                                                   | every FREQ=DAILY ON_OR_BEFORE
            """)
    void the_time_of_the_ordered_act_is_its_deadline(String sentence, String deadline) {
        assertThat(DeadlineText.write(TaskSentence.read(sentence, 2031).when().deadline()))
                .isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thông báo kết luận trong thời hạn 10 ngày làm việc kể từ ngày kết thúc kiểm tra. | after 10 WORKING ngày kết thúc kiểm tra
            """)
    void a_span_from_an_event_keeps_the_event(String sentence, String deadline) {
        assertThat(DeadlineText.write(TaskSentence.read(sentence, 2031).when().deadline()))
                .isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kiểm tra hồ sơ trước ngày 15 tháng liền kề trước của tháng họp.
            Trao giải nhân dịp kỷ niệm ngày truyền thống ngành 18/10.
            Tổ chức mít tinh nhân ngày Sách Việt Nam 21/4.
            Học sinh sinh từ ngày 01/01/2015 được đăng ký dự thi.
            Mỗi đơn vị kiểm tra không quá 01 lần/năm.
            Mỗi đơn vị kiểm tra không quá 02 năm một lần.
            Chi trả trợ cấp xã hội hằng tháng.
            Đưa tin trong chương trình thời sự hằng ngày.
            Nâng cao chất lượng hội nghị giao ban hằng quý.
            Đưa vào nội dung xếp loại cán bộ hằng năm.
            Lồng ghép vào kế hoạch phát triển kinh tế - xã hội hằng năm của xã.
            Bố trí nguồn lực hằng năm cho thư viện.
            Mở rộng ngân hàng năm 2031 số hóa.
            Xếp hạng năm 2031 của các thư viện.
            Thông báo cao điểm tuần tra.
            Rà soát kinh phí chi thường xuyên năm sau.
            Thực hiện Chương trình hành động số 05-CTr/HU ngày 12/01/2031.
            Tuyên truyền Kế hoạch cải cách hành chính năm 2031 của huyện.
            Tuyên truyền Đề án thư viện số đến năm 2040.
            Phấn đấu trong năm 2031 có 60% thôn có tủ sách.
            Đón học sinh đầu năm học mới.
            Đánh giá, xếp loại cuối năm đối với cá nhân.
            Tổ chức sinh hoạt chi bộ hằng tháng có nền nếp.
            Trong tháng cao điểm, 10 xã ra quân.
            Tăng cường kiểm tra thường xuyên, đột xuất việc bán hàng.
            Giám sát thường xuyên, liên tục các điểm vui chơi.
            Đổi mới cách làm. Thường xuyên dọn kho.
            Bồi dưỡng thường xuyên cho giáo viên thư viện.
            Gửi tài liệu cho đại biểu trước 07 ngày.
            Trong vòng 03 tháng kể từ khi có Luật, Phòng Tư pháp rà soát văn bản.
            Hoàn thành ngay sau khi có hướng dẫn.
            Kịp thời sửa đường ngập.
            1. Trạm Y tế phường lập sổ theo dõi.
            """)
    void time_of_something_else_is_none(String sentence) {
        assertThat(TaskSentence.read(sentence, 2031).when().deadline()).isEqualTo(Deadline.UNSPECIFIED);
    }
}
