package vn.tiendo.core.document.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.reading.ParsedDocument;

class TableHeadTest {
    @Test
    void a_head_of_a_table_that_lost_its_blanks_still_names_its_columns() {
        ParsedDocument plan = parse("I. NHIỆM VỤ\n- Trồng cây.\n\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n"
                + "TT\tNhiệm vụ thựchiện\tĐơn vịchủ trì\tĐơn vịphốihợp\tThờigian thựchiện\n"
                + "1\tĐếm thuyền ven sông\tPhòng Kinh tế\tCông an xã\tQuý II/2031\n");
        assertThat(plan.tasks().getLast().cooperating())
                .extracting(b -> b.value())
                .containsExactly("Công an xã");
        assertThat(plan.tasks().getLast().when().phrase()).isNotNull();
    }

    private static ParsedDocument parse(String text) {
        return new DocumentParser().parse(SourceDocument.of(text));
    }
}
