package vn.tiendo.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.core.calendar.DeadlineText;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ReadWhen;

/** Time words in a line or a column that states nothing else. */
class TimeLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trước ngày 09/11/2031                    | on 2031-11-09 BEFORE
            chậm nhất vào ngày 15/5                  | on 2031-05-15 ON_OR_BEFORE
            chậm nhất là ngày 15 tháng 5 năm 2031    | on 2031-05-15 ON_OR_BEFORE
            đến hết ngày 30/6/2031                   | on 2031-06-30 ON_OR_BEFORE
            không quá ngày 20/7/2031                 | on 2031-07-20 ON_OR_BEFORE
            Ngày 23 tháng 1                          | on 2031-01-23 ON_OR_BEFORE
            13h30 ngày 29/4/2031                     | on 2031-04-29 ON_OR_BEFORE
            trước 17 giờ 00 phút ngày 20/11          | on 2031-11-20 BEFORE
            sáng thứ Bảy, ngày 12/7/2031             | on 2031-07-12 ON_OR_BEFORE
            Xong trong tháng 5/2031                  | on 2031-05-31 ON_OR_BEFORE
            Trong Quý II/2031                        | on 2031-06-30 ON_OR_BEFORE
            quý 3 năm 2031                           | on 2031-09-30 ON_OR_BEFORE
            Quý I-2032                               | on 2032-03-31 ON_OR_BEFORE
            Cuối quý III/2031                        | on 2031-09-30 ON_OR_BEFORE
            Đầu tháng 5/2031                         | on 2031-05-01 ON_OR_BEFORE
            giữa tháng 9                             | on 2031-09-15 ON_OR_BEFORE
            cuối tháng 10/2031                       | on 2031-10-31 ON_OR_BEFORE
            trung tuần tháng 9/2031                  | on 2031-09-20 ON_OR_BEFORE
            tuần thứ hai của tháng 11/2031           | on 2031-11-14 ON_OR_BEFORE
            tuần đầu tháng 4                         | on 2031-04-07 ON_OR_BEFORE
            đầu năm 2032                             | on 2032-01-01 ON_OR_BEFORE
            giữa năm 2031                            | on 2031-06-30 ON_OR_BEFORE
            cuối năm                                 | on 2031-12-31 ON_OR_BEFORE
            6 tháng cuối năm                         | on 2031-12-31 ON_OR_BEFORE
            Năm 2032                                 | on 2032-12-31 ON_OR_BEFORE
            hết năm 2031                             | on 2031-12-31 ON_OR_BEFORE
            2030                                     | on 2030-12-31 ON_OR_BEFORE
            Trước 2032                               | on 2032-12-31 BEFORE
            ngày 24, 25 và 26 tháng 8 năm 2031       | on 2031-08-24 ON_OR_BEFORE
            từ nay đến hết năm 2031                  | on 2031-12-31 ON_OR_BEFORE
            Trước 30/11/2031                         | on 2031-11-30 BEFORE
            Trước 30∕11∕2031                         | on 2031-11-30 BEFORE
            ngày 30⁄11⁄2031                          | on 2031-11-30 ON_OR_BEFORE
            ngày 30／11／2031                          | on 2031-11-30 ON_OR_BEFORE
            Hoàn thành trong tháng 3 và tháng 4/2031 | on 2031-04-30 ON_OR_BEFORE
            """)
    void a_point_of_the_calendar_is_its_last_day(String words, String deadline) {
        ReadWhen when = TaskSentence.when(words, 2031);
        assertThat(DeadlineText.write(when.deadline())).isEqualTo(deadline);
        assertThat(when.phrase()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2031 - 2035                                  | within 2031-01-01 2035-12-31
            2031 – 2035                                  | within 2031-01-01 2035-12-31
            năm 2031, 2032                               | within 2031-01-01 2032-12-31
            Quý III, IV/2031                             | within 2031-07-01 2031-12-31
            Quý IV/2031, 2032                            | within 2031-10-01 2032-12-31
            Quý IV/2031, Quý I/2032                      | within 2031-10-01 2032-03-31
            Tháng 5, tháng 10                            | within 2031-05-01 2031-10-31
            tháng 6 và tháng 12/2031                     | within 2031-06-01 2031-12-31
            tháng 4 - 9/2031                             | within 2031-04-01 2031-09-30
            Tháng 6 - tháng 7/2031                       | within 2031-06-01 2031-07-31
            tháng 12/2031 - 3/2032                       | within 2031-12-01 2032-03-31
            từ tháng 11 đến tháng 02/2032                | within 2031-11-01 2032-02-29
            từ tháng 6 đến hết tháng 7/2031              | within 2031-06-01 2031-07-31
            Từ ngày 03 đến ngày 21/3/2031                | within 2031-03-03 2031-03-21
            từ ngày 03/3 đến ngày 21/3/2031              | within 2031-03-03 2031-03-21
            từ 04/3 - 24/3                               | within 2031-03-04 2031-03-24
            24 - 26/8/2031                               | within 2031-08-24 2031-08-26
            ngày 24 - 26/8/2031                          | within 2031-08-24 2031-08-26
            từ 7 giờ ngày 24/8 đến 17 giờ ngày 26/8/2031 | within 2031-08-24 2031-08-26
            từ ngày 05/9/2031                            | within 2031-09-05 -
            Bắt đầu từ tháng 01/2032                     | within 2032-01-01 -
            năm 2031 và các năm tiếp theo                | within 2031-01-01 -
            2031 và những năm tiếp theo                  | within 2031-01-01 -
            từ 20/6 đến 05/7/2031                        | within 2031-06-20 2031-07-05
            """)
    void a_stretch_is_from_its_first_to_its_last_day(String words, String deadline) {
        ReadWhen when = TaskSentence.when(words, 2031);
        assertThat(DeadlineText.write(when.deadline())).isEqualTo(deadline);
        assertThat(when.phrase()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hằng năm                                                                     | every FREQ=YEARLY ON_OR_BEFORE
            hàng ngày                                                                    | every FREQ=DAILY ON_OR_BEFORE
            hằng ngày                                                                    | every FREQ=DAILY ON_OR_BEFORE
            trước 16 giờ hằng ngày                                                       | every FREQ=DAILY BEFORE
            hằng tuần                                                                    | every FREQ=WEEKLY ON_OR_BEFORE
            Hàng tháng                                                                   | every FREQ=MONTHLY ON_OR_BEFORE
            định kỳ hằng quý                                                             | every FREQ=MONTHLY;INTERVAL=3 ON_OR_BEFORE
            Định kỳ 06 tháng                                                             | every FREQ=MONTHLY;INTERVAL=6 ON_OR_BEFORE
            06 tháng/lần                                                                 | every FREQ=MONTHLY;INTERVAL=6 ON_OR_BEFORE
            6 tháng một lần                                                              | every FREQ=MONTHLY;INTERVAL=6 ON_OR_BEFORE
            3 tháng/lần                                                                  | every FREQ=MONTHLY;INTERVAL=3 ON_OR_BEFORE
            02 lần/năm                                                                   | every FREQ=MONTHLY;INTERVAL=6 ON_OR_BEFORE
            4 lần/năm                                                                    | every FREQ=MONTHLY;INTERVAL=3 ON_OR_BEFORE
            01 lần/quý                                                                   | every FREQ=MONTHLY;INTERVAL=3 ON_OR_BEFORE
            mỗi quý một lần                                                              | every FREQ=MONTHLY;INTERVAL=3 ON_OR_BEFORE
            mỗi năm 02 lần                                                               | every FREQ=MONTHLY;INTERVAL=6 ON_OR_BEFORE
            quý/lần                                                                      | every FREQ=MONTHLY;INTERVAL=3 ON_OR_BEFORE
            hằng quý, hằng năm                                                           | every FREQ=MONTHLY;INTERVAL=3 ON_OR_BEFORE
            6 tháng và hằng năm                                                          | every FREQ=MONTHLY;INTERVAL=6 ON_OR_BEFORE
            hằng năm, 6 tháng                                                            | every FREQ=MONTHLY;INTERVAL=6 ON_OR_BEFORE
            tháng 11 hằng năm                                                            | every FREQ=YEARLY;BYMONTH=11 ON_OR_BEFORE
            trong tháng 3 và tháng 9 hằng năm                                            | every FREQ=YEARLY;BYMONTH=3 ON_OR_BEFORE
            Hằng năm, vào tháng 11                                                       | every FREQ=YEARLY;BYMONTH=11 ON_OR_BEFORE
            quý IV hằng năm                                                              | every FREQ=YEARLY;BYMONTH=12 ON_OR_BEFORE
            Hằng năm, trong quý I                                                        | every FREQ=YEARLY;BYMONTH=3 ON_OR_BEFORE
            trước 05/12 hằng năm                                                         | every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5 BEFORE
            trước ngày 05 tháng 12 hàng năm                                              | every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5 BEFORE
            05/6 và 05/12 mỗi năm                                                        | every FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=5 ON_OR_BEFORE
            trước ngày 15/6 (báo cáo 6 tháng) và trước ngày 15/12 (báo cáo năm) hằng năm | every FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15 BEFORE
            Định kỳ hằng năm (trước ngày 10/12)                                          | every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10 BEFORE
            ngày 20 hằng tháng                                                           | every FREQ=MONTHLY;BYMONTHDAY=20 ON_OR_BEFORE
            trước ngày 18 hằng tháng                                                     | every FREQ=MONTHLY;BYMONTHDAY=18 BEFORE
            trước ngày mùng 5 hằng tháng                                                 | every FREQ=MONTHLY;BYMONTHDAY=5 BEFORE
            ngày 10 và ngày 25 hàng tháng                                                | every FREQ=MONTHLY;BYMONTHDAY=10 ON_OR_BEFORE
            ngày 25 của tháng cuối quý                                                   | every FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=25 ON_OR_BEFORE
            chậm nhất ngày 20 của tháng cuối quý                                         | every FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20 ON_OR_BEFORE
            trước ngày 15 tháng cuối mỗi quý                                             | every FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15 BEFORE
            trước ngày 05 của tháng liền kề                                              | every FREQ=MONTHLY;BYMONTHDAY=5 BEFORE
            Hằng tháng, chậm nhất ngày 03 của tháng sau                                  | every FREQ=MONTHLY;BYMONTHDAY=3 ON_OR_BEFORE
            Hằng quý (trước ngày 15 của tháng cuối quý)                                  | every FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15 BEFORE
            ngày 15 hằng quý                                                             | every FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15 ON_OR_BEFORE
            thứ Sáu hằng tuần                                                            | every FREQ=WEEKLY;BYDAY=FR ON_OR_BEFORE
            Chủ nhật hằng tuần                                                           | every FREQ=WEEKLY;BYDAY=SU ON_OR_BEFORE
            hằng tuần vào thứ Hai                                                        | every FREQ=WEEKLY;BYDAY=MO ON_OR_BEFORE
            trước 16 giờ ngày thứ Sáu hằng tuần                                          | every FREQ=WEEKLY;BYDAY=FR BEFORE
            thứ Sáu tuần thứ 2 hằng tháng                                                | every FREQ=MONTHLY;BYDAY=2FR ON_OR_BEFORE
            Chủ nhật tuần cuối hằng tháng                                                | every FREQ=MONTHLY;BYDAY=-1SU ON_OR_BEFORE
            thứ Hai đầu tiên của tháng                                                   | every FREQ=MONTHLY;BYDAY=1MO ON_OR_BEFORE
            tối thứ Sáu tuần thứ 2 và tối thứ Sáu tuần thứ 4 hằng tháng                  | every FREQ=MONTHLY;BYDAY=2FR ON_OR_BEFORE
            cuối mỗi quý                                                                 | every FREQ=MONTHLY;INTERVAL=3 ON_OR_BEFORE
            đầu mỗi năm học                                                              | every FREQ=YEARLY ON_OR_BEFORE
            hằng quý, thường xuyên                                                       | every FREQ=MONTHLY;INTERVAL=3 ON_OR_BEFORE
            Hằng tháng                                                                   | every FREQ=MONTHLY ON_OR_BEFORE
            hai tuần một lần                                                             | every FREQ=WEEKLY;INTERVAL=2 ON_OR_BEFORE
            02 tuần/lần                                                                  | every FREQ=WEEKLY;INTERVAL=2 ON_OR_BEFORE
            cứ 02 tuần một lần                                                           | every FREQ=WEEKLY;INTERVAL=2 ON_OR_BEFORE
            01 lần/2 tuần                                                                | every FREQ=WEEKLY;INTERVAL=2 ON_OR_BEFORE
            2 năm một lần                                                                | every FREQ=YEARLY;INTERVAL=2 ON_OR_BEFORE
            05 năm/lần                                                                   | every FREQ=YEARLY;INTERVAL=5 ON_OR_BEFORE
            01 lần/6 tháng                                                               | every FREQ=MONTHLY;INTERVAL=6 ON_OR_BEFORE
            mỗi 6 tháng                                                                  | every FREQ=MONTHLY;INTERVAL=6 ON_OR_BEFORE
            nửa năm một lần                                                              | every FREQ=MONTHLY;INTERVAL=6 ON_OR_BEFORE
            ngày làm việc cuối cùng của tháng                                            | every FREQ=MONTHLY ON_OR_BEFORE
            trong quý II và quý IV hằng năm                                              | every FREQ=YEARLY;BYMONTH=6 ON_OR_BEFORE
            Hằng năm, trong quý II, quý IV                                               | every FREQ=YEARLY;BYMONTH=6 ON_OR_BEFORE
            """)
    void a_rhythm_is_a_recurrence_rule(String words, String deadline) {
        ReadWhen when = TaskSentence.when(words, 2031);
        assertThat(DeadlineText.write(when.deadline())).isEqualTo(deadline);
        assertThat(when.phrase()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            từ nay đến khi bế mạc                            | unspecified
            từ ngày 15/6 đến 03/6/2031                       | unspecified
            trước ngày 31/02/2031                            | unspecified
            Thường xuyên                                     | ongoing
            thường xuyên, liên tục                           | ongoing
            Thường xuyên, theo nhu cầu                       | ongoing
            quanh năm                                        | ongoing
            khi có yêu cầu                                   | on-demand
            đột xuất                                         | on-demand
            Khi có hướng dẫn của Trung ương                  | unspecified
            theo lộ trình của tỉnh                           | unspecified
            Theo quy định                                    | unspecified
            trong 15 ngày kể từ ngày ký                      | after 15 CALENDAR ngày ký
            trong vòng 10 ngày làm việc kể từ khi có văn bản | after 10 WORKING khi có văn bản
            Sau 03 tháng kể từ khi có Nghị định              | unspecified
            02 tuần kể từ ngày nhận hồ sơ                    | after 14 CALENDAR ngày nhận hồ sơ
            03 lần trong nhiệm kỳ                            | unspecified
            định kỳ 05 năm/02 lần                            | unspecified
            """)
    void what_gives_no_date_keeps_its_words(String words, String deadline) {
        ReadWhen when = TaskSentence.when(words, 2031);
        assertThat(DeadlineText.write(when.deadline())).isEqualTo(deadline);
        assertThat(when.phrase()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            truớc ngày 20/11 hàng nám | every FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20 BEFORE
            hàng quỷ                  | every FREQ=MONTHLY;INTERVAL=3 ON_OR_BEFORE
            thảng 5/2031              | on 2031-05-31 ON_OR_BEFORE
            qúy II/2031               | on 2031-06-30 ON_OR_BEFORE
            quỷ IV/2031               | on 2031-12-31 ON_OR_BEFORE
            trưóc ngày 31/8/2031      | on 2031-08-31 BEFORE
            thường xuyén              | ongoing
            """)
    void a_cue_one_mark_off_is_still_the_cue_but_less_sure(String words, String deadline) {
        ReadWhen when = TaskSentence.when(words, 2031);
        assertThat(DeadlineText.write(when.deadline())).isEqualTo(deadline);
        assertThat(when.phrase().how()).isEqualTo(HowRead.REPAIRED);
    }
}
