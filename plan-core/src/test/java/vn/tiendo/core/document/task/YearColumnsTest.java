package vn.tiendo.core.document.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.calendar.DeadlineText;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;

class YearColumnsTest {
    @Test
    void the_year_in_the_head_of_a_column_is_that_of_its_cells() {
        assertThat(dues("""
                | TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành (năm 2033) |
                | 1 | Đếm sách | Phòng Văn hóa | Quý II |
                | 2 | Mua sách | Phòng Văn hóa | Tháng 9 |
                | 3 | Sửa mái | Phòng Kinh tế | Quý I/2034 |
                """))
                .containsExactly(
                        "on 2033-06-30 ON_OR_BEFORE", "on 2033-09-30 ON_OR_BEFORE", "on 2034-03-31 ON_OR_BEFORE");
    }

    @Test
    void columns_that_are_years_date_what_stands_below_them() {
        assertThat(dues("""
                | TT | Nhiệm vụ | Cơ quan chủ trì | Năm 2031 | Năm 2032 |
                | 1 | Đếm sách | Phòng Văn hóa | Quý II | |
                | 2 | Mua sách | Phòng Văn hóa | | Tháng 9 |
                | 3 | Sửa mái | Phòng Kinh tế | | x |
                | 4 | Giữ sách | Phòng Kinh tế | x | x |
                | 5 | Chi tiền | Phòng Kinh tế | 1.500 | 2.031 |
                """))
                .containsExactly(
                        "on 2031-06-30 ON_OR_BEFORE",
                        "on 2032-09-30 ON_OR_BEFORE",
                        "on 2032-12-31 ON_OR_BEFORE",
                        "within 2031-01-01 2032-12-31",
                        "unspecified");
    }

    @Test
    void the_years_may_stand_in_a_second_row_of_the_head() {
        assertThat(dues("""
                | TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian thực hiện | |
                | | | | Năm 2031 | Năm 2032 |
                | 1 | Đếm sách | Phòng Văn hóa | | Quý III |
                | 2 | Mua sách | Phòng Văn hóa | Tháng 4 | |
                """)).containsExactly("on 2032-09-30 ON_OR_BEFORE", "on 2031-04-30 ON_OR_BEFORE");
    }

    private static List<String> dues(String table) {
        String text =
                "KẾ HOẠCH\nGiữ sách giai đoạn 2031 - 2035\n\nI. MỤC ĐÍCH\n1. Giữ sách.\n\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n"
                        + table;
        return new DocumentParser()
                .parse(SourceDocument.of(text)).tasks().stream()
                        .map(task -> DeadlineText.write(task.when().deadline()))
                        .toList();
    }
}
