package vn.tiendo.core.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateRulesTest {
    @Test
    void a_day_that_is_not_in_the_calendar_is_shown_wherever_it_stands_with_the_last_day_of_its_month() {
        assertThat(Looked.in(Looked.state("1. Thực hiện Chỉ thị số 30/CT-UBND ngày 30/02/2030 của UBND tỉnh.\n")))
                .containsExactly("date.impossible [30/02/2030] → 28/02/2030");
        assertThat(Looked.in(Looked.state("1. Trồng cây xong trước ngày 31 tháng 4.\n")))
                .containsExactly("date.impossible [31 tháng 4] → 30 tháng 4");
        assertThat(Looked.in(Looked.state(
                        "1. Trồng cây¹ ven kênh.\n\n¹ Nghị quyết số 5/NQ-HĐND ngày 31/9/2030 của HĐND xã\n")))
                .containsExactly("date.impossible [31/9/2030] → 30/9/2030");
    }

    @Test
    void a_month_above_twelve_is_shown_and_only_a_person_can_mend_it() {
        assertThat(Looked.in(Looked.state("1. Họp thôn ngày 12/15/2031.\n")))
                .containsExactly("date.impossible [12/15/2031]");
    }

    @Test
    void the_29th_of_february_is_a_day_of_leap_years_and_a_fraction_is_no_day() {
        assertThat(Looked.in(Looked.state("1. Họp thôn ngày 29/02/2032, lần sau ngày 29/02; có 14/16 thôn dự.\n")))
                .isEmpty();
        assertThat(Looked.in(Looked.state("1. Họp thôn ngày 29/02/2031.\n")))
                .contains("date.impossible [29/02/2031] → 28/02/2031");
    }

    @Test
    void a_weekday_on_which_the_date_does_not_fall_is_shown() {
        assertThat(Looked.in(Looked.state("1. Ra quân vào thứ Hai, ngày 14/6/2031.\n")))
                .containsExactly("date.weekday [thứ Hai] → thứ bảy");
        assertThat(Looked.in(Looked.state("1. Ra quân vào thứ Bảy, ngày 14/6/2031.\n")))
                .isEmpty();
    }

    @Test
    void zeros_of_the_date_line_follow_the_decree() {
        String text = Looked.state("1. Trồng cây.\n");
        assertThat(Looked.in(text.replace("ngày 05 tháng 3", "ngày 5 tháng 03")))
                .containsExactly("date.zero [ngày 5 tháng 03] → ngày 05 tháng 3");
        assertThat(Looked.in(text.replace("ngày 05 tháng 3", "ngày 15 tháng 02")))
                .doesNotContain("date.zero");
    }

    @Test
    void a_deadline_before_the_day_of_issue_is_shown() {
        assertThat(Looked.in(Looked.state("1. Lập sổ trước ngày 10/01/2031.\n2. Đếm cây trước ngày 10/4/2031.\n")))
                .containsExactly("deadline.beforeIssue [trước ngày 10/01/2031]");
    }

    @Test
    void of_a_date_whose_day_is_blank_the_first_day_counts() {
        String text = Looked.state("1. Lập sổ trước ngày 10/02/2031.\n2. Đếm cây trước ngày 02/3/2031.\n");
        assertThat(Looked.in(text.replace("ngày 05 tháng 3", "ngày    tháng 3")))
                .contains("deadline.beforeIssue [trước ngày 10/02/2031]")
                .doesNotContain("deadline.beforeIssue [trước ngày 02/3/2031]");
    }

    @Test
    void a_deadline_long_after_the_term_is_shown_and_a_final_report_soon_after_it_is_not() {
        assertThat(Looked.in(Looked.state("1. Trồng cây trước ngày 30/6/2032.\n")))
                .containsExactly("deadline.outsideTerm [trước ngày 30/6/2032]");
        assertThat(Looked.in(Looked.state("1. Các phòng, ban báo cáo UBND xã trước ngày 15/01/2032.\n")))
                .isEmpty();
    }

    @Test
    void without_a_day_of_issue_a_deadline_before_the_term_is_shown() {
        String undated = Looked.state("1. Trồng cây trước ngày 30/6/2030.\n").replace("ngày 05 tháng 3 năm 2031", "");
        assertThat(Looked.in(undated)).contains("deadline.outsideTerm [trước ngày 30/6/2030]");
    }
}
