package vn.tiendo.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.core.calendar.DeadlineText;

/** The phrases that administrative papers state a time with, kind by kind, in a line and behind an act. */
class PhraseTableTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trước ngày 09/11/2031                                | on 2031-11-09 BEFORE
            chậm nhất vào ngày 09/11/2031                        | on 2031-11-09 ON_OR_BEFORE
            đến hết ngày 09/11/2031                              | on 2031-11-09 ON_OR_BEFORE
            không quá ngày 09/11/2031                            | on 2031-11-09 ON_OR_BEFORE
            định kỳ trước ngày 12/12 hằng năm                    | every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=12 BEFORE
            trước ngày 15 của tháng cuối quý                     | every FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15 BEFORE
            định kỳ tháng 10 hằng năm                            | every FREQ=YEARLY;BYMONTH=10 ON_OR_BEFORE
            trong quý IV/2031                                    | on 2031-12-31 ON_OR_BEFORE
            quý IV năm 2031                                      | on 2031-12-31 ON_OR_BEFORE
            hoàn thành trong tháng 6/2031                        | on 2031-06-30 ON_OR_BEFORE
            trong năm 2031                                       | on 2031-12-31 ON_OR_BEFORE
            đến năm 2033 hoàn thành                              | on 2033-12-31 ON_OR_BEFORE
            hằng tháng                                           | every FREQ=MONTHLY ON_OR_BEFORE
            hàng quý                                             | every FREQ=MONTHLY;INTERVAL=3 ON_OR_BEFORE
            định kỳ 6 tháng, hằng năm                            | every FREQ=MONTHLY;INTERVAL=6 ON_OR_BEFORE
            hai tuần một lần                                     | every FREQ=WEEKLY;INTERVAL=2 ON_OR_BEFORE
            2 năm một lần                                        | every FREQ=YEARLY;INTERVAL=2 ON_OR_BEFORE
            định kỳ 05 năm/02 lần                                | unspecified
            thường xuyên, liên tục                               | ongoing
            trong vòng 10 ngày làm việc kể từ ngày nhận văn bản  | after 10 WORKING ngày nhận văn bản
            trong thời hạn 10 ngày kể từ ngày ký                 | after 10 CALENDAR ngày ký
            đầu tháng 5/2031                                     | on 2031-05-01 ON_OR_BEFORE
            giữa tháng 5/2031                                    | on 2031-05-15 ON_OR_BEFORE
            cuối tháng 5/2031                                    | on 2031-05-31 ON_OR_BEFORE
            đầu năm 2031                                         | on 2031-01-01 ON_OR_BEFORE
            giữa năm 2031                                        | on 2031-06-30 ON_OR_BEFORE
            ngày 05 tháng 01 năm 2031                            | on 2031-01-05 ON_OR_BEFORE
            ngày 9/5/2031                                        | on 2031-05-09 ON_OR_BEFORE
            định kỳ, theo quy định                               | unspecified
            """)
    void a_phrase_means_the_same_in_a_time_line_and_behind_the_act(String phrase, String deadline) {
        assertThat(DeadlineText.write(TaskSentence.when(phrase, 2031).deadline()))
                .isEqualTo(deadline);
        assertThat(DeadlineText.write(TaskSentence.read("Rà soát danh sách " + phrase + ".", 2031)
                        .when()
                        .deadline()))
                .isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            giai đoạn 2031 - 2035          | within 2031-01-01 2035-12-31
            cuối năm 2031                  | on 2031-12-31 ON_OR_BEFORE
            đến năm 2033                   | on 2033-12-31 ON_OR_BEFORE
            khi có yêu cầu                 | on-demand
            đột xuất                       | on-demand
            quanh năm                      | ongoing
            """)
    void what_only_a_time_line_states(String phrase, String deadline) {
        assertThat(DeadlineText.write(TaskSentence.when(phrase, 2031).deadline()))
                .isEqualTo(deadline);
    }
}
