package vn.tiendo.core.document.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.document.reading.ReadTask;

class RemarkLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ghi chú: Các đơn vị báo cáo kết quả theo mẫu.",
                "* Ghi chú: Giao Phòng Văn hóa theo dõi.",
                "(*) Ghi chú: UBND các xã gửi danh sách.",
                "Ghi chú:\n- Mục 1: giao Phòng Văn hóa chủ trì.\n- Mục 2: các thôn gửi danh sách.",
                "Chú thích: Các thôn đếm lại."
            })
    void a_remark_below_a_table_orders_nothing(String remark) {
        ParsedDocument plan = new DocumentParser().parse(SourceDocument.of("""
                KẾ HOẠCH
                Giữ sách năm 2031

                I. NHIỆM VỤ
                1. Giữ sách.

                PHỤ LỤC
                PHÂN CÔNG NHIỆM VỤ
                | TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
                | 1 | Đếm sách | Phòng Văn hóa | Quý II |
                """ + remark + "\n"));
        assertThat(plan.tasks()).extracting(ReadTask::number).containsExactly("I.1", "PL.1");
        assertThat(plan.reports()).isEmpty();
    }
}
