package vn.tiendo.core.document.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.core.calendar.DeadlineText;
import vn.tiendo.core.document.noise.FlatText;

class HeadingTimeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bước 1 (tháng 3/2031): Chuẩn bị                     | on 2031-03-31 ON_OR_BEFORE
            Bước 2 (tháng 4 - 9/2031):                          | within 2031-04-01 2031-09-30
            Đợt 2: Từ tháng 01 đến ngày hội đua 15/3/2031       | within 2031-01-01 2031-03-15
            Đợt 3: Từ ngày 15/3/2031 đến ngày hội gồm các việc  | within 2031-03-15 -
            Đợt 1 (từ 20/6 đến 05/7/2031):                      | within 2031-06-20 2031-07-05
            Phát phiếu (từ tháng 6 đến hết tháng 7/2031)        | within 2031-06-01 2031-07-31
            Bước 2, từ ngày 01/4 đến 31/5/2031: Đếm sách        | within 2031-04-01 2031-05-31
            Giai đoạn 1: từ tháng 3 đến tháng 5/2031            | within 2031-03-01 2031-05-31
            Đợt 2 - tháng 9/2031                                | on 2031-09-30 ON_OR_BEFORE
            Quý I/2031                                          | on 2031-03-31 ON_OR_BEFORE
            Trong tháng 5/2031:                                 | on 2031-05-31 ON_OR_BEFORE
            Ngày 05/9/2031 (sáng)                               | on 2031-09-05 ON_OR_BEFORE
            NGÀY 2: THỨ BA, NGÀY 26/8/2031                      | on 2031-08-26 ON_OR_BEFORE
            Buổi chiều ngày 26/8/2031                           | on 2031-08-26 ON_OR_BEFORE
            Hằng quý                                            | every FREQ=MONTHLY;INTERVAL=3 ON_OR_BEFORE
            Nhiệm vụ thường xuyên                               | ongoing
            CÁC HOẠT ĐỘNG THƯỜNG XUYÊN:                         | ongoing
            Những việc cần triển khai ngay trong tháng 12/2031  | on 2031-12-31 ON_OR_BEFORE
            Nhóm việc hoàn thành trước ngày 30/6/2031           | on 2031-06-30 BEFORE
            """)
    void a_heading_states_the_time_of_what_stands_below(String title, String deadline) {
        assertThat(DeadlineText.write(HeadingTime.of(FlatText.of(title), 2031).deadline()))
                .isEqualTo(deadline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nhiệm vụ trọng tâm năm 2031",
                "Mục tiêu đến năm 2035",
                "Phát triển tủ sách thôn giai đoạn 2031 - 2035",
                "Tổng kết Kế hoạch số 12/KH-UBND ngày 05/3/2030",
                "Công tác kiểm tra, giám sát thường xuyên các thư viện",
                "Bước 3: Tổng hợp, công bố",
                "Phòng Y tế (cơ quan thường trực)",
                "Một số hoạt động trọng tâm trong năm 2031"
            })
    void a_heading_that_only_names_a_year_or_a_plan_states_none(String title) {
        assertThat(HeadingTime.of(FlatText.of(title), 2031).phrase()).isNull();
    }
}
