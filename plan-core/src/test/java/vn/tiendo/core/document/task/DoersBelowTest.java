package vn.tiendo.core.document.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.calendar.DeadlineText;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ReadTask;

class DoersBelowTest {
    @Test
    void orders_below_the_bodies_of_an_attribute_line_are_tasks_of_these_bodies() {
        List<ReadTask> tasks =
                new DocumentParser().parse(SourceDocument.of("""
                        KẾ HOẠCH
                        Giữ rừng
                        I. NHIỆM VỤ
                        1. Rà soát văn bản về rừng
                        a) Nội dung: Rà soát các văn bản đã ban hành.
                        b) Cơ quan thực hiện:
                        - Sở Nội vụ:
                        + Lập danh mục văn bản.
                        + Tổng hợp kết quả rà soát.
                        - UBND các xã:
                        + Rà soát văn bản của xã.
                        c) Thời gian thực hiện: Thường xuyên.
                        """)).tasks();
        assertThat(tasks).extracting(ReadTask::text).contains("Lập danh mục văn bản.", "Rà soát văn bản của xã.");
        assertThat(tasks.getLast().lead()).extracting(Found::value).containsExactly("UBND các xã");
        assertThat(DeadlineText.write(tasks.getLast().when().deadline())).isEqualTo("ongoing");
    }
}
