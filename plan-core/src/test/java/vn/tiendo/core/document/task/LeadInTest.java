package vn.tiendo.core.document.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ParsedDocument;

class LeadInTest {
    @Test
    void an_order_below_a_title_names_who_leads_what_follows() {
        ParsedDocument plan = parse("""
                1. Về bến bãi
                Giao Phòng Kinh tế chủ trì:
                a) Đếm thuyền ven sông.
                b) Sơn cọc bến.
                """);
        assertThat(leads(plan)).containsExactly(List.of("Phòng Kinh tế"), List.of("Phòng Kinh tế"));
    }

    @Test
    void a_title_may_end_in_a_word_that_elsewhere_wants_a_figure() {
        ParsedDocument plan = parse("""
                1. Về xây dựng bến thuyền số
                Giao Phòng Kinh tế chủ trì, phối hợp các cơ quan liên quan:
                a) Đếm thuyền ven sông.
                """);
        assertThat(leads(plan)).containsExactly(List.of("Phòng Kinh tế"));
        assertThat(parse("1. Công an xã đếm thuyền theo mẫu số\n12 của huyện, xong trong tháng\n8/2031.\n")
                        .tasks()
                        .getFirst()
                        .text())
                .isEqualTo("Công an xã đếm thuyền theo mẫu số 12 của huyện, xong trong tháng 8/2031.");
    }

    @Test
    void who_gives_the_order_of_a_lead_in_does_not_carry_it_out() {
        ParsedDocument plan = parse("""
                Chủ tịch UBND xã yêu cầu các phòng, Công an xã làm ngay các việc sau:
                1. Đếm thuyền ven sông.
                """);
        assertThat(leads(plan)).containsExactly(List.of("các phòng", "Công an xã"));
    }

    @Test
    void the_last_sentence_of_a_lead_in_names_who_acts() {
        ParsedDocument plan = parse("""
                1. Thống nhất mở hội đua thuyền của xã. Giao Phòng Văn hóa:
                a) Mời các đội đua.
                """);
        assertThat(leads(plan)).containsExactly(List.of("Phòng Văn hóa"));
    }

    private static ParsedDocument parse(String body) {
        return new DocumentParser()
                .parse(SourceDocument.of(
                        "KẾ HOẠCH\nĐua thuyền năm 2031\n\nUBND xã ban hành Kế hoạch như sau:\nI. NHIỆM VỤ\n" + body));
    }

    private static List<List<String>> leads(ParsedDocument plan) {
        return plan.tasks().stream()
                .map(task -> task.lead().stream().map(Found::value).toList())
                .toList();
    }
}
