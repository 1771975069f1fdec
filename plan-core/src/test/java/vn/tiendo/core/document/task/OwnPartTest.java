package vn.tiendo.core.document.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.reading.ParsedDocument;

class OwnPartTest {
    @Test
    void the_time_of_the_whole_plan_beside_its_parts_is_no_deadline_of_their_tasks() {
        ParsedDocument plan = parse("""
                1. Nội dung
                1.1. Đếm thuyền ven sông.
                1.2. Sơn cọc bến (xong trước ngày 05/6/2031).
                2. Tổ chức thực hiện
                - Phòng Kinh tế treo biển ở bến.
                3. Thời gian thực hiện: Từ tháng 4 đến tháng 12 năm 2031.
                """);
        assertThat(plan.tasks()).extracting(t -> t.when().phrase() == null).containsExactly(true, false, true);
    }

    @Test
    void the_time_behind_the_items_of_one_part_is_theirs() {
        ParsedDocument plan = parse("""
                I. NHIỆM VỤ
                1. Đếm thuyền ven sông.
                2. Sơn cọc bến.
                3. Thời gian thực hiện: quý II/2031.
                """);
        assertThat(plan.tasks()).isNotEmpty().allMatch(t -> t.when().deadline() instanceof Deadline.OnDate);
    }

    private static ParsedDocument parse(String text) {
        return new DocumentParser().parse(SourceDocument.of(text));
    }
}
