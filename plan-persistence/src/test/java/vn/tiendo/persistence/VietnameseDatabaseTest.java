package vn.tiendo.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.core.shared.VietnameseText;

@PersistenceTest
class VietnameseDatabaseTest {
    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uỷ ban Mặt trận Tổ quốc",
                "ủy ban",
                "ĐẢNG ỦY xã Đồng Tiến",
                "  hai   khoảng\ttrắng ",
                "Nghị quyết 19-NQ/TW",
                "ẤẦẨẪẬẮẰẲẴẶẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰÝỲỶỸỴ"
            })
    void text_is_folded_alike_in_the_database_and_in_the_domain(String text) {
        assertThat(fold(text)).isEqualTo(VietnameseText.fold(text));
        assertThat(fold(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(VietnameseText.fold(text));
    }

    @Test
    void words_sort_the_vietnamese_way() {
        List<String> sorted = jdbc.sql(
                        "select w from unnest(array['Ơn','Đà','Dân','On','Ấn','An','Ôn','Ăn']) w order by w")
                .query(String.class)
                .list();
        assertThat(sorted).containsExactly("An", "Ăn", "Ấn", "Dân", "Đà", "On", "Ôn", "Ơn");
    }

    @Test
    void statements_are_counted_while_work_is_done_and_not_afterwards() throws Exception {
        List<String> asked = Statements.during(() -> {
            fold("a");
            fold("b");
        });
        fold("c");
        assertThat(asked).hasSize(2).allMatch(sql -> sql.startsWith("select fold"));
    }

    private String fold(String text) {
        return jdbc.sql("select fold(:text)")
                .param("text", text)
                .query(String.class)
                .single();
    }
}
