package vn.tiendo.core.document.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.core.document.DocumentParser;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.document.reading.ReadCitation;
import vn.tiendo.core.document.reading.ReadReference;

class ReferenceReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quán triệt Nghị quyết Trung ương 4 khóa XI, khoá XII.                                | Nghị quyết Trung ương 4 khóa XI; Nghị quyết Trung ương 4 khóa XII
            Học Nghị quyết Trung ương 4 (khóa XI, khóa XII), sơ kết.                             | Nghị quyết Trung ương 4 khóa XI; Nghị quyết Trung ương 4 khóa XII
            Học Nghị quyết Trung ương 5, 6 khóa XII và Trung ương 7 khóa XIII.                   | Nghị quyết Trung ương 5 khóa XII; Nghị quyết Trung ương 6 khóa XII; Nghị quyết Trung ương 7 khóa XIII
            Học Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII.         | Nghị quyết Trung ương 5 khóa XIII
            Thực hiện Kết luận Hội nghị Trung ương lần thứ 8, khóa XV về trồng cây.              | Kết luận Trung ương 8 khóa XV
            Thực hiện Nghị quyết Đại hội XIII của Đảng.                                          | Nghị quyết Đại hội Đảng lần thứ XIII
            Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2025 - 2030.         | Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI
            Thực hiện Nghị quyết Đại hội lần thứ XX của Đảng bộ tỉnh Sông Vân về trồng cây.      | Nghị quyết Đại hội Đảng bộ tỉnh Sông Vân lần thứ XX
            Thực hiện Nghị quyết đại hội đại biểu toàn quốc lần thứ XIV.                         | Nghị quyết Đại hội Đảng lần thứ XIV
            Thực hiện Nghị quyết Đại hội đại biểu Đảng bộ huyện lần thứ hai mươi về trồng cây.   | Nghị quyết Đại hội Đảng bộ huyện lần thứ 20
            Thực hiện Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2030 – 2035.                        | Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2030 - 2035
            Thực hiện Luật Đất đai số 31/2024/QH15 và pháp luật đất đai.                         | ''
            Thực hiện Nghị quyết Đại hội Đảng các cấp đề ra.                                     | ''
            Thực hiện Nghị quyết của Trung ương, của Tỉnh ủy về trồng cây.                       | ''
            Phổ biến Luật Đất đai năm 2024, Luật Phòng, chống ma túy và các văn bản hướng dẫn.   | Luật Đất đai năm 2024; Luật Phòng, chống ma túy
            Phổ biến Luật Cây xanh thôn và các văn bản dưới luật.                                | Luật Cây xanh thôn
            Mời Hội Luật gia tỉnh, luật sư và Đoàn Luật sư tham gia.                             | ''
            Phổ biến Hiến pháp, Bộ luật Lao động (năm 2019).                                     | Hiến pháp; Bộ luật Lao động năm 2019
            Thực hiện Chương trình 1719 và Đề án số 06 của Chính phủ.                            | Chương trình 1719; Đề án 06
            Xây dựng Kế hoạch 5 năm, Kế hoạch 2031 và Chương trình 3 nội dung.                   | ''
            Thực hiện Nghị quyết số 25-NQ/TW và Luật số 31/2024/QH15, Nghị quyết 25- NQ/TW.      | ''
            """)
    void a_document_named_without_symbol_is_a_reference_and_no_citation(String sentence, String names) {
        List<ReadReference> references = plan(sentence).cited().references();
        assertThat(String.join(
                        "; ", references.stream().map(r -> r.names().document()).toList()))
                .isEqualTo(names);
    }

    @Test
    void what_is_named_again_in_fewer_words_is_the_same_document() {
        List<ReadReference> references = plan("Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI; Luật Đất đai.\n"
                        + "2. Sơ kết Nghị quyết Đại hội Đảng bộ tỉnh; phổ biến Luật Đất đai năm 2024.")
                .cited()
                .references();
        assertThat(references)
                .extracting(r -> r.names().document() + " x" + r.times())
                .containsExactly("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI x2", "Luật Đất đai năm 2024 x2");
        assertThat(references.getFirst().words()).isEqualTo("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI");
    }

    @Test
    void a_short_name_given_by_the_text_is_kept_and_later_leads_to_the_document() {
        ParsedDocument plan = plan("Thực hiện Kế hoạch số 12/KH-UBND ngày 03/2/2031 của UBND tỉnh về trồng cây ven"
                + " kênh (sau đây gọi tắt là Kế hoạch 12).\n"
                + "2. Thực hiện Quyết định số 9/QĐ-UBND ngày 03/01/2031 của UBND tỉnh phê duyệt Chương trình phát triển"
                + " cây xanh (gọi chung là Chương trình cây xanh).\n"
                + "3. Sơ kết Kế hoạch 12 và Chương trình cây xanh, Quyết định số 9.");
        assertThat(plan.citations())
                .extracting(ReadCitation::symbol, ReadCitation::alias)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("12/KH-UBND", "Kế hoạch 12"),
                        org.assertj.core.groups.Tuple.tuple("9/QĐ-UBND", "Chương trình cây xanh"));
        assertThat(plan.cited().references())
                .extracting(r -> r.words() + " = " + r.names().document())
                .containsExactlyInAnyOrder(
                        "Kế hoạch 12 = 12/KH-UBND", "Chương trình cây xanh = 9/QĐ-UBND", "Quyết định số 9 = 9/QĐ-UBND");
    }

    @Test
    void a_short_name_of_the_plan_itself_or_of_a_body_is_nobody_elses() {
        ParsedDocument plan = plan("Thực hiện Nghị quyết số 5-NQ/TU ngày 03/2/2031 của Tỉnh ủy về trồng cây,"
                + " Ủy ban nhân dân tỉnh (sau đây gọi tắt là UBND tỉnh) ban hành Kế hoạch trồng cây (sau đây gọi là Kế"
                + " hoạch).");
        assertThat(plan.citations()).extracting(ReadCitation::alias).containsOnlyNulls();
    }

    @Test
    void a_reference_may_have_a_short_name_too() {
        assertThat(plan("Thực hiện Luật Thực hiện dân chủ ở cơ sở (viết tắt là Luật Dân chủ).")
                        .cited()
                        .references())
                .extracting(ReadReference::alias)
                .containsExactly("Luật Dân chủ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thực hiện Kế hoạch số 12/KH-UBND ngày 03/2/2031 của UBND tỉnh về trồng cây, nuôi cá; dọn rác.                     | về trồng cây, nuôi cá
            Thực hiện Kế hoạch số 12/KH-UBND ngày 03/2/2031 của UBND tỉnh về trồng cây, UBND xã lập danh sách.                | về trồng cây
            Thực hiện Chỉ thị số 12-CT/TU ngày 03/2/2031 của Tỉnh ủy "Về trồng cây, nuôi cá", các thôn lập danh sách.         | "Về trồng cây, nuôi cá"
            Thực hiện Quyết định số 12/QĐ-UBND ngày 03/2/2031 của UBND tỉnh ban hành Quy định trồng cây và Kế hoạch số 9/KH-SYT. | ban hành Quy định trồng cây
            Thực hiện Quyết định số 12/QĐ-UBND ngày 03/2/2031 của UBND tỉnh và lập danh sách.                                 | -
            Thực hiện Kế hoạch số 12-KH/TU ngày 03/2/2031 của Tỉnh ủy về thực hiện Nghị quyết của Trung ương (khóa XV) về trồng cây (gửi kèm). | về thực hiện Nghị quyết của Trung ương (khóa XV) về trồng cây
            """)
    void the_subject_of_a_cited_document_ends_with_its_clause(String sentence, String subject) {
        ReadCitation citation = plan(sentence).citations().stream()
                .filter(c -> c.symbol().startsWith("12"))
                .findFirst()
                .orElseThrow();
        assertThat(citation.subject()).isEqualTo(subject.equals("-") ? null : subject);
    }

    @Test
    void documents_that_share_a_kind_are_each_cited_under_it() {
        assertThat(plan("Học các Nghị quyết số 18-NQ/TW, 19-NQ/TW và các Quyết định: số 5/QĐ-UBND, số 9/QĐ-UBND.")
                        .citations())
                .extracting(c -> c.type() + " " + c.symbol())
                .containsExactly(
                        "Nghị quyết 18-NQ/TW", "Nghị quyết 19-NQ/TW", "Quyết định 5/QĐ-UBND", "Quyết định 9/QĐ-UBND");
    }

    private static ParsedDocument plan(String items) {
        return new DocumentParser()
                .parse(SourceDocument.of("KẾ HOẠCH\nTrồng cây năm 2031\n\nI. NHIỆM VỤ\n1. " + items + "\n"));
    }
}
