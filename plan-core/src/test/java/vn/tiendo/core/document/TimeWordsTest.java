package vn.tiendo.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.calendar.DeadlineText;

class TimeWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quý II                                   | on 2031-06-30 ON_OR_BEFORE
            Quí III-2031                             | on 2031-09-30 ON_OR_BEFORE
            dự kiến tháng 9/2031                     | on 2031-09-30 ON_OR_BEFORE
            đến năm 2033                             | on 2033-12-31 ON_OR_BEFORE
            6 tháng đầu năm 2031                     | on 2031-06-30 ON_OR_BEFORE
            Trước ngày 15 tháng 5 năm 2031           | on 2031-05-15 BEFORE
            Trước 30/6                               | on 2031-06-30 BEFORE
            từ nay đến 30/6/2031                     | on 2031-06-30 ON_OR_BEFORE
            tháng 3 - 5/2031                         | within 2031-03-01 2031-05-31
            Quý III, quý IV năm 2031                 | within 2031-07-01 2031-12-31
            từ tháng 3 đến quý IV/2031               | within 2031-03-01 2031-12-31
            từ 04/3 đến 20/4/2031                    | within 2031-03-04 2031-04-20
            năm 2031 - 2032                          | within 2031-01-01 2032-12-31
            từ tháng 4/2031 đến khi xong             | within 2031-04-01 -
            2031 và những năm sau                    | within 2031-01-01 -
            hằng quý                                 | every FREQ=MONTHLY;INTERVAL=3 ON_OR_BEFORE
            06 tháng/lần                             | every FREQ=MONTHLY;INTERVAL=6 ON_OR_BEFORE
            01 lần/năm                               | every FREQ=YEARLY ON_OR_BEFORE
            6 tháng và hằng năm                      | every FREQ=MONTHLY;INTERVAL=6 ON_OR_BEFORE
            05/6 và 05/12 mỗi năm                    | every FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=5 ON_OR_BEFORE
            trước 05/12 hằng năm                     | every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5 BEFORE
            tháng 11 hằng năm                        | every FREQ=YEARLY;BYMONTH=11 ON_OR_BEFORE
            trước ngày 18 hằng tháng                 | every FREQ=MONTHLY;BYMONTHDAY=18 BEFORE
            chậm nhất ngày 20 của tháng cuối quý     | every FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20 ON_OR_BEFORE
            thứ Sáu hằng tuần                        | every FREQ=WEEKLY;BYDAY=FR ON_OR_BEFORE
            thường xuyên, theo nhu cầu               | ongoing
            10 ngày làm việc kể từ ngày nhận hồ sơ   | after 10 WORKING ngày nhận hồ sơ
            theo yêu cầu                             | on-demand
            theo lộ trình của tỉnh                   | unspecified
            """)
    void a_time_line_is_read_as_the_calendar_it_means(String words, String deadline) {
        assertThat(DeadlineText.write(TaskSentence.when(words, 2031).deadline()))
                .isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đếm lại tủ sách đang có (xong trong tháng 4/2031).                    | on 2031-04-30 ON_OR_BEFORE
            Xây kế hoạch xong trong tháng 5/2031; báo cáo trước 20/8 hằng năm.    | on 2031-05-31 ON_OR_BEFORE
            Hằng năm, trước ngày 10/12, các xã báo cáo UBND huyện.                | every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10 BEFORE
            Hằng tháng, trước ngày 12 gửi báo cáo cho Sở Y tế.                    | every FREQ=MONTHLY;BYMONTHDAY=12 BEFORE
            Phòng Y tế thường xuyên kiểm tra các chợ.                             | ongoing
            Tổ chức sơ kết vào cuối năm 2031.                                     | on 2031-12-31 ON_OR_BEFORE
            Đối thoại với Nhân dân, hoàn thành trước ngày 25/11/2031.             | on 2031-11-25 BEFORE
            Tổ chức hội thi chào mừng ngày Dân vận 15/10/2031.                    | unspecified
            Đến năm 2033 hoàn thành việc lắp công tơ.                             | on 2033-12-31 ON_OR_BEFORE
            """)
    void a_sentence_states_its_deadline_beside_other_words(String sentence, String deadline) {
        assertThat(DeadlineText.write(TaskSentence.read(sentence, 2031).when().deadline()))
                .isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sửa kè; thường xuyên dọn rác.
            Bố trí kinh phí chi thường xuyên cho đội.
            Thực hiện Chiến lược phát triển đến năm 2040 của tỉnh.
            Tham mưu UBND xã ban hành kế hoạch công tác hằng năm của xã.
            Thực hiện Kế hoạch số 45/KH-UBND ngày 20/02/2031 của UBND tỉnh.
            Phấn đấu đến năm 2035 có 60% hộ dùng nước sạch.
            Thực hiện nghị quyết nhiệm kỳ 2025 - 2030 và mục tiêu giai đoạn 2031 - 2035.
            Kịp thời khen thưởng tập thể, cá nhân.
            """)
    void time_that_belongs_to_a_name_or_a_target_is_no_deadline(String sentence) {
        assertThat(TaskSentence.read(sentence, 2031).when().deadline()).isEqualTo(Deadline.UNSPECIFIED);
    }

    @Test
    void a_time_without_a_year_stays_open_when_no_year_is_known() {
        assertThat(TaskSentence.when("Quý II", null).deadline()).isEqualTo(Deadline.UNSPECIFIED);
    }
}
