package vn.tiendo.core.document.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.calendar.DeadlineText;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.reading.ParsedDocument;

class StagedTimeTest {
    @Test
    void stages_below_the_name_of_the_time_are_the_time_of_the_tasks_before_it() {
        assertThat(deadlines("""
                - Kiểm tra vườn ươm của các thôn.
                - Kiểm tra việc chăm sóc cây ven kênh.
                * Thời gian thực hiện:
                + Đợt 1: Trong khoảng thời gian từ ngày 02/3/2031 đến ngày 15/3/2031.
                + Đợt 2: Trong khoảng thời gian từ ngày 01/9/2031 đến ngày 20/9/2031.
                """))
                .containsExactly("I.1/-1 within 2031-03-02 2031-03-15", "I.1/-2 within 2031-03-02 2031-03-15");
    }

    @Test
    void work_below_the_name_of_the_time_stays_work() {
        assertThat(deadlines("""
                - Kiểm tra vườn ươm của các thôn.
                * Thời gian thực hiện:
                + Tổ chức họp thôn để chọn cây giống trong tháng 3/2031.
                + Trồng cây từ ngày 01/9/2031 đến ngày 20/9/2031.
                """)).hasSize(3);
    }

    private static List<String> deadlines(String items) {
        ParsedDocument plan = new DocumentParser()
                .parse(SourceDocument.of("KẾ HOẠCH\nTrồng cây năm 2031\n\nI. NHIỆM VỤ\n1. Kiểm tra\n" + items));
        return plan.tasks().stream()
                .map(t -> t.number() + " " + DeadlineText.write(t.when().deadline()))
                .toList();
    }
}
