package vn.tiendo.core.document.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ReadTask;

/** Programmes of a committee for its term: what is to be put before it year by year, and who prepares it. */
class WorkProgrammeTest {
    @Test
    void what_is_counted_anew_under_a_short_title_with_a_bullet_belongs_to_it() {
        assertThat(leads("""
                * Năm 2031: (02 cuộc)
                - Về kiểm tra: 01 cuộc
                1. Kiểm tra việc trồng cây ven kênh. (Giao Ban Xây dựng Đảng chủ trì, tham mưu trong quý II/2031).
                - Về giám sát: 01 cuộc
                1. Giám sát việc thu quỹ cây xanh (Giao Ủy ban Kiểm tra Đảng ủy chủ trì trong quý III/2031).
                * Năm 2032: (01 cuộc)
                1. Kiểm tra vườn ươm. (Giao Văn phòng Đảng ủy tham mưu trong quý I/2032).
                """))
                .containsExactly(
                        "I/*1/-1.1 Ban Xây dựng Đảng", "I/*1/-2.1 Ủy ban Kiểm tra Đảng ủy", "I/*2.1 Văn phòng Đảng ủy");
    }

    @Test
    void a_bullet_that_is_a_sentence_ends_before_a_number() {
        assertThat(leads("""
                - Trồng cây ven kênh.
                1. Ươm cây giống.
                2. Chăm sóc cây.
                """)).containsExactly("I/-1 ", "I.1 ", "I.2 ");
    }

    @Test
    void a_line_that_says_who_leads_is_no_part_of_the_full_line_above_it() {
        assertThat(leads("""
                1. Nghị quyết về trồng và chăm sóc cây ven kênh của xã giai đoạn 2031 - 2035
                Ban Xây dựng Đảng chủ trì, phối hợp tham mưu, trình trong tháng 11/2031
                2. Nghị quyết về giữ gìn bến đò, đường làng và các vườn ươm của toàn xã
                Văn phòng Đảng ủy tham mưu, trình trong tháng 12/2031
                3. Trồng cây ven kênh và chăm sóc cây ở các vườn ươm (theo đề nghị, giao
                Ban Xây dựng Đảng chủ trì, tham mưu trong tháng 5/2031).
                """))
                .containsExactly("I.1 Ban Xây dựng Đảng", "I.2 Văn phòng Đảng ủy", "I.3 Ban Xây dựng Đảng");
    }

    private static List<String> leads(String items) {
        return new DocumentParser()
                .parse(SourceDocument.of("CHƯƠNG TRÌNH\nTrồng cây năm 2031\n\nI. NỘI DUNG\n" + items)).tasks().stream()
                        .map(t -> t.number() + " " + names(t))
                        .toList();
    }

    private static String names(ReadTask task) {
        return task.lead().stream().map(Found::value).collect(Collectors.joining("; "));
    }
}
