package vn.tiendo.core.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitedRulesTest {
    @Test
    void a_type_word_of_another_kind_than_the_symbol_is_shown_with_the_abbreviation_that_lost_letters() {
        assertThat(Looked.in(
                        Looked.party("1. Thực hiện Chương trình hành động số 23-CT/TU ngày 03/5/2030 của Tỉnh ủy.\n")))
                .containsExactly("type.symbolConflict [23-CT/TU] → 23-CTr/TU");
        assertThat(Looked.in(Looked.party("1. Thực hiện Kết luận số 23-KH/TU ngày 03/5/2030 của Tỉnh ủy.\n")))
                .containsExactly("type.symbolConflict [23-KH/TU]");
        assertThat(Looked.in(Looked.party("1. Thực hiện Quy định số 23-QĐ/TU ngày 03/5/2030 của Tỉnh ủy.\n")))
                .isEmpty();
        assertThat(Looked.in(Looked.party("1. Thực hiện Thông tri số 23-TT/TU ngày 03/5/2030 của Tỉnh ủy.\n")))
                .isEmpty();
    }

    @Test
    void one_symbol_under_two_dates_is_shown_at_the_one_used_less() {
        String once = "1. Thực hiện Kế hoạch số 9-KH/TU ngày 02/4/2030 của Tỉnh ủy.\n";
        assertThat(Looked.in(Looked.party(once + "2. Tuyên truyền Kế hoạch số 9-KH/TU ngày 03/4/2030 của Tỉnh ủy.\n")))
                .containsExactly("citation.twoDates [03/4/2030]");
        assertThat(
                        Looked.in(
                                Looked.party(
                                        once
                                                + "2. Tuyên truyền Kế hoạch số 09-KH/TU ngày 03/4/2030.\n3. Sơ kết Kế hoạch số 9-KH/TU ngày 02/4/2030.\n")))
                .containsExactly("citation.twoDates [03/4/2030] → 02/4/2030");
    }

    @Test
    void the_same_number_of_another_year_or_another_body_of_the_state_is_another_document() {
        assertThat(Looked.in(Looked.state("1. Thực hiện Quyết định số 9/QĐ-UBND ngày 02/4/2029 của UBND tỉnh,"
                        + " Quyết định số 9/QĐ-UBND ngày 05/01/2030 của UBND tỉnh.\n")))
                .isEmpty();
        assertThat(Looked.in(Looked.state("1. Thực hiện Quyết định số 9/QĐ-UBND ngày 02/4/2030 của UBND tỉnh Sông Vân,"
                        + " Quyết định số 9/QĐ-UBND ngày 05/5/2030 của UBND xã Tân Lộc.\n")))
                .isEmpty();
    }

    @Test
    void one_document_of_two_terms_is_shown() {
        assertThat(
                        Looked.in(
                                Looked.party(
                                        "1. Thực hiện Nghị quyết số 9-NQ/TW ngày 02/4/2030 của Ban Chấp hành Trung ương khóa XIV.\n"
                                                + "2. Quán triệt Nghị quyết số 9-NQ/TW của Ban Chấp hành Trung ương (khóa XV) về trồng cây.\n")))
                .containsExactly("citation.twoTerms [9-NQ/TW]");
        assertThat(
                        Looked.in(
                                Looked.party(
                                        "1. Thực hiện Nghị quyết số 9-NQ/TW ngày 02/4/2030 của Ban Chấp hành Trung ương khoá XIV.\n"
                                                + "2. Quán triệt Nghị quyết số 9-NQ/TW khóa XIV về việc thực hiện Nghị quyết Đại hội khóa XV.\n")))
                .isEmpty();
    }

    @Test
    void one_document_called_by_two_kinds_is_shown() {
        assertThat(Looked.in(Looked.party("1. Thực hiện Quy định số 9-QĐ/TW ngày 02/4/2030 của Bộ Chính trị.\n"
                        + "2. Quán triệt Quyết định số 9-QĐ/TW của Bộ Chính trị.\n")))
                .containsExactly("citation.twoTypes [9-QĐ/TW]");
        assertThat(Looked.in(
                        Looked.party("1. Thực hiện Chương trình hành động số 9-CTr/TU ngày 02/4/2030 của Tỉnh ủy.\n"
                                + "2. Quán triệt Chương trình số 9-CTr/TU của Tỉnh ủy.\n")))
                .isEmpty();
    }

    @Test
    void one_document_under_two_symbols_is_shown_with_the_one_used_more() {
        assertThat(Looked.in(
                        Looked.party("1. Thực hiện Chương trình hành động số 06-CTr/ĐU ngày 02/4/2030 của Đảng ủy.\n"
                                + "2. Quán triệt Chương trình hành động số 06-CTr/ĐU của Đảng ủy.\n"
                                + "3. Sơ kết Chương trình hành động số 06-CTHĐ/ĐU của Đảng ủy.\n")))
                .containsExactly("citation.twoSymbols [06-CTHĐ/ĐU] → 06-CTr/ĐU");
    }

    @Test
    void a_first_citation_says_date_and_issuer() {
        assertThat(Looked.in(Looked.party("1. Thực hiện Nghị quyết số 2-NQ/TW của Bộ Chính trị về trồng cây;"
                        + " Chỉ thị số 3-CT/TU ngày 02/4/2030 về giữ rừng; Kết luận số 4-KL/TU về làm kênh.\n")))
                .containsExactly("citation.noDate [2-NQ/TW]", "citation.noIssuer [3-CT/TU]", "citation.bare [4-KL/TU]");
        assertThat(
                        Looked.in(
                                Looked.party(
                                        "1. Theo đề nghị của Ban Tổ chức Tỉnh ủy tại Tờ trình số 4-TTr/BTCTU ngày 02/4/2030, lập sổ.\n")))
                .isEmpty();
    }

    @Test
    void the_date_that_comes_only_later_is_proposed_and_the_one_in_a_note_is_enough() {
        assertThat(Looked.in(Looked.party("1. Thực hiện Nghị quyết số 2-NQ/TW của Bộ Chính trị.\n"
                        + "2. Sơ kết Nghị quyết số 2-NQ/TW ngày 12/01/2030 của Bộ Chính trị.\n")))
                .containsExactly("citation.noDate [2-NQ/TW] → 2-NQ/TW ngày 12/01/2030");
        assertThat(Looked.in(Looked.party("1. Thực hiện Nghị quyết số 2-NQ/TW¹ của Bộ Chính trị.\n"
                        + "\n¹ Nghị quyết số 2-NQ/TW ngày 12/01/2030 của Bộ Chính trị\n")))
                .isEmpty();
    }

    @Test
    void laws_the_subject_of_another_document_and_later_citations_may_be_brief() {
        assertThat(Looked.in(Looked.state(
                        "1. Thực hiện Luật số 15/2030/QH16 và Quyết định số 9/QĐ-UBND ngày 02/4/2030 của UBND tỉnh"
                                + " về thực hiện Nghị quyết số 8/NQ-HĐND và Nghị quyết số 9/NQ-HĐND.\n"
                                + "2. Sơ kết Quyết định số 9/QĐ-UBND.\n")))
                .isEmpty();
        assertThat(Looked.in(Looked.state(
                        "1. Thực hiện Quyết định số 9/QĐ-TTg ngày 02/4/2030 phê duyệt Đề án trồng cây.\n")))
                .isEmpty();
    }

    @Test
    void a_symbol_with_the_signs_of_the_other_system_is_shown_as_it_should_be() {
        assertThat(Looked.in(Looked.party(
                        "1. Thực hiện Nghị quyết số 25/NQ-TW ngày 03/6/2030, Quy định số 47-QĐ-TW ngày 01/11/2030,"
                                + " Chỉ thị số 28-CT TW ngày 21/01/2030 của Ban Bí thư.\n")))
                .filteredOn(line -> line.startsWith("symbol."))
                .containsExactly(
                        "symbol.form [25/NQ-TW] → 25-NQ/TW",
                        "symbol.form [47-QĐ-TW] → 47-QĐ/TW",
                        "symbol.form [28-CT TW] → 28-CT/TW");
        assertThat(Looked.in(Looked.state("1. Thực hiện Kế hoạch số 12-KH/UBND ngày 03/6/2030 của UBND tỉnh.\n")))
                .containsExactly("symbol.form [12-KH/UBND] → 12/KH-UBND");
    }

    @Test
    void a_blank_in_a_symbol_is_shown_unless_a_page_or_line_ended_there() {
        assertThat(Looked.in(Looked.party("1. Thực hiện Nghị quyết số 25- NQ/TW ngày 03/6/2030 của Bộ Chính trị.\n")))
                .containsExactly("symbol.form [25- NQ/TW] → 25-NQ/TW");
        assertThat(Looked.in(
                        Looked.party("1. Thực hiện Nghị quyết số 25-\n\nNQ/TW ngày 03/6/2030 của Bộ Chính trị.\n")))
                .isEmpty();
    }
}
