package vn.tiendo.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.document.reading.OutlineItem;
import vn.tiendo.core.document.reading.ParsedDocument;

class HeadAndTailTest {
    private static final String BODY = "\nUBND xã ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n- Trồng cây ven kênh.\n\n";

    @Test
    void a_party_group_below_the_committee_that_set_it_up_issues_by_itself() {
        ParsedDocument plan =
                parse("ĐẢNG BỘ TỈNH SÔNG VÂN\nĐẢNG ĐOÀN HỘI NÔNG DÂN\nSố 07-KH/ĐĐ\nKẾ HOẠCH\nTrồng cây\n" + BODY);
        assertThat(plan.header().issuer().value()).isEqualTo("Đảng đoàn Hội Nông dân");
    }

    @Test
    void an_office_abbreviated_with_an_ampersand_is_part_of_the_symbol() {
        ParsedDocument plan = parse("HUYỆN HỒNG CHÂU\nPHÒNG VĂN HÓA\nSố: 21 /KH-PVH&TT\nKẾ HOẠCH\nTrồng cây\n" + BODY);
        assertThat(plan.header().symbol().value()).isEqualTo("KH-PVH&TT");
    }

    @Test
    void without_letterhead_and_title_a_preamble_gives_its_own_number_and_date_to_nobody() {
        ParsedDocument plan = parse(
                "Căn cứ Quyết định số 45/QĐ-UBND ngày 02/7/2031 của UBND tỉnh Sông Vân về trồng cây;"
                        + " Sở Xây dựng ban hành Kế hoạch trồng cây ven kênh như sau\nI. NHIỆM VỤ\n- Trồng cây ven kênh.\n");
        assertThat(plan.header().number()).isNull();
        assertThat(plan.header().symbol()).isNull();
        assertThat(plan.header().date()).isNull();
        assertThat(plan.header().type().value()).isEqualTo("Kế hoạch");
        assertThat(plan.citations()).extracting(c -> c.symbol()).containsExactly("45/QĐ-UBND");
    }

    @Test
    void a_year_misprinted_with_a_digit_more_does_not_hide_a_symbol() {
        ParsedDocument plan =
                parse("KẾ HOẠCH\nTrồng cây\n" + BODY.replace("ven kênh", "theo Thông tư 01/22031/TT-BNV"));
        assertThat(plan.citations()).extracting(c -> c.symbol()).containsExactly("01/22031/TT-BNV");
    }

    @Test
    void a_title_in_capitals_goes_on_with_words_that_open_a_preamble_elsewhere() {
        ParsedDocument plan =
                parse("CHƯƠNG TRÌNH HÀNH ĐỘNG\nCỦA ĐẢNG BỘ XÃ TÂN LỘC\nTHỰC HIỆN CHỈ THỊ VỀ TRỒNG CÂY\n" + BODY);
        assertThat(plan.header().subject().value()).isEqualTo("CỦA ĐẢNG BỘ XÃ TÂN LỘC THỰC HIỆN CHỈ THỊ VỀ TRỒNG CÂY");
    }

    @Test
    void names_printed_in_capitals_keep_the_capitals_of_places_and_organs() {
        ParsedDocument plan = parse(
                "ỦY BAN BẦU CỬ XÃ PHỐ ĐÔNG THÀNH\nTIỂU BAN TUYÊN TRUYỀN\nSố 01/KH-TB\nKẾ HOẠCH\nTrồng cây\n" + BODY);
        assertThat(plan.header().parent().value()).isEqualTo("Ủy ban bầu cử xã Phố Đông Thành");
        ParsedDocument front =
                parse("UỶ BAN MTTQ VIỆT NAM\nPHƯỜNG THỊ VÂN\nBAN THƯỜNG TRỰC\nSố 01/KH-MTTQ-BTT\nKẾ HOẠCH\nTrồng cây\n"
                        + BODY);
        assertThat(front.header().issuer().value()).isEqualTo("Ban Thường trực Uỷ ban MTTQ Việt Nam phường Thị Vân");
    }

    @Test
    void a_deputy_of_the_head_of_government_holds_an_office() {
        ParsedDocument plan = parse("KẾ HOẠCH\nTrồng cây\n" + BODY
                + "Nơi nhận:\n- Lưu: VT.\nTM. CHÍNH PHỦ\nKT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\n[đã ký]\nLê Văn Mẫu\n");
        assertThat(plan.closing().signature().position().value()).isEqualTo("PHÓ THỦ TƯỚNG");
        assertThat(plan.closing().signature().name().value()).isEqualTo("Lê Văn Mẫu");
    }

    @Test
    void recipients_in_abbreviations_behind_stars_are_recipients() {
        ParsedDocument plan = parse(
                "KẾ HOẠCH\nTrồng cây\n" + BODY
                        + "**Nơi nhận:**\n\n*   Thường trực Huyện ủy,\n*   VPTU, VPHU,\n*   Lưu VPĐU.\n\n**T/M ĐẢNG ỦY**\n**BÍ THƯ**\nLê Văn Mẫu\n");
        assertThat(plan.closing().recipients())
                .extracting(r -> r.words().value())
                .containsExactly("Thường trực Huyện ủy", "VPTU, VPHU", "Lưu VPĐU");
    }

    @Test
    void the_stamp_of_a_digital_signature_is_no_annex() {
        ParsedDocument plan = parse(
                "KẾ HOẠCH\nTrồng cây\n" + BODY
                        + "Nơi nhận:\n- Lưu: VT.\nT/M ĐẢNG ỦY\nBÍ THƯ\nLê Văn Mẫu\nĐẢNG ỦY XÃ TÂN LỘC\n13-11-2031 15:25:04 +07:00\n");
        assertThat(plan.outline()).noneMatch(item -> item.number().startsWith("PL"));
    }

    @Test
    void captions_of_a_form_in_an_annex_are_no_headings() {
        ParsedDocument plan = parse("KẾ HOẠCH\nTrồng cây\n" + BODY
                + "Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nLê Văn Mẫu\n\nPHỤ LỤC\nMẪU SỔ CÂY\n\nỦY BAN NHÂN DÂN XÃ TÂN LỘC\n"
                + "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBIÊN BẢN GIAO CÂY\nHôm nay chúng tôi gồm: …\n\n"
                + "NGƯỜI GIAO CÂY\n\nNGƯỜI NHẬN CÂY\n");
        assertThat(plan.outline())
                .filteredOn(item -> item.kind() == OutlineItem.Kind.HEADING)
                .extracting(OutlineItem::text)
                .doesNotContain("BIÊN BẢN GIAO CÂY", "NGƯỜI GIAO CÂY", "NGƯỜI NHẬN CÂY");
    }

    private static ParsedDocument parse(String text) {
        return new DocumentParser().parse(SourceDocument.of(text));
    }

    @Test
    void the_head_of_government_and_a_youth_union_issue_under_their_own_name() {
        ParsedDocument decision = parse("THỦ TƯỚNG CHÍNH PHỦ\nSố: 12/QĐ-TTg\nKẾ HOẠCH\nTrồng cây\n" + BODY);
        assertThat(decision.header().issuer().value()).isEqualTo("Thủ tướng Chính phủ");
        ParsedDocument union = parse("TỈNH ĐOÀN SÔNG VÂN\n***\nSố 07-KH/TĐTN\nKẾ HOẠCH\nTrồng cây\n" + BODY);
        assertThat(union.header().issuer().value()).isEqualTo("Tỉnh đoàn Sông Vân");
        assertThat(union.header().system()).isEqualTo(BodySystem.FRONT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ỦY BAN NHÂN DÂN\nXÃ TÂN LỘC\nSố: 18/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nNAM\nĐộc lập - Tự do -\nHạnh phúc\n",
                "ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nXÃ TÂN LỘC                    VIỆT NAM\nSố: 18/KH-UBND\n"
            })
    void a_narrow_column_may_break_the_national_title(String head) {
        ParsedDocument plan = parse(head + "KẾ HOẠCH\nTrồng cây\n" + BODY);
        assertThat(plan.header().issuer().value()).isEqualTo("Ủy ban nhân dân xã Tân Lộc");
        assertThat(plan.header().system()).isEqualTo(BodySystem.STATE);
    }
}
