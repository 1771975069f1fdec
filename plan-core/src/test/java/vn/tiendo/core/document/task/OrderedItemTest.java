package vn.tiendo.core.document.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.calendar.DeadlineText;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ReadTask;

class OrderedItemTest {
    @Test
    void a_numbered_order_with_requirements_and_attributes_of_its_own_is_a_task() {
        List<ReadTask> tasks = tasks("""
                1. Xây dựng hướng dẫn trồng cây ven kênh và gửi các thôn thực hiện.
                - Rà soát diện tích đất trống của từng thôn.
                - Lập danh sách hộ nhận cây giống.
                - Chủ trì: Hội Nông dân xã.
                - Thời gian hoàn thành: tháng 5/2031.
                """);
        assertThat(tasks).extracting(ReadTask::number).containsExactly("I.1", "I.1/-1", "I.1/-2");
        ReadTask order = tasks.getFirst();
        assertThat(order.lead()).extracting(Found::value).containsExactly("Hội Nông dân xã");
        assertThat(DeadlineText.write(order.when().deadline())).isEqualTo("on 2031-05-31 ON_OR_BEFORE");
    }

    @Test
    void a_short_title_over_such_a_list_is_a_heading() {
        assertThat(tasks("""
                1. Trồng cây ven kênh
                - Rà soát diện tích đất trống của từng thôn.
                - Lập danh sách hộ nhận cây giống.
                - Chủ trì: Hội Nông dân xã.
                - Thời gian hoàn thành: tháng 5/2031.
                """)).extracting(ReadTask::number).containsExactly("I.1/-1", "I.1/-2");
    }

    @Test
    void counted_items_below_a_bullet_that_announces_them_are_its_list() {
        assertThat(tasks("""
                1. Công tác tập huấn
                - Mở các lớp sau:
                (1) Tổ chức lớp ươm cây cho hội viên.
                (2) Tổ chức lớp chăm sóc cây cho đoàn viên.
                - Kiểm tra việc học ở các thôn.
                """)).extracting(ReadTask::number).containsExactly("I.1/-1.(1)", "I.1/-1.(2)", "I.1/-2");
    }

    @Test
    void attributes_behind_bullets_and_counted_items_belong_to_the_item_over_both() {
        List<ReadTask> tasks = tasks("""
                1. Tập huấn trồng cây cho hội viên.
                - Chuẩn bị tài liệu tập huấn.
                (1) Tổ chức lớp ươm cây cho hội viên.
                (2) Tổ chức lớp chăm sóc cây cho đoàn viên.
                - Chủ trì: Hội Nông dân xã.
                """);
        assertThat(tasks)
                .filteredOn(t -> t.number().equals("I.1.(1)"))
                .flatExtracting(ReadTask::lead)
                .extracting(Found::value)
                .containsExactly("Hội Nông dân xã");
    }

    private static List<ReadTask> tasks(String items) {
        return new DocumentParser()
                .parse(SourceDocument.of("KẾ HOẠCH\nTrồng cây năm 2031\n\nI. NHIỆM VỤ\n" + items))
                .tasks();
    }
}
