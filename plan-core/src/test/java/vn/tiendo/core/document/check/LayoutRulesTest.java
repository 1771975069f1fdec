package vn.tiendo.core.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutRulesTest {
    private static final String STATE = Looked.state("1. Trồng cây ven kênh.\n");
    private static final String PARTY = Looked.party("1. Trồng cây ven kênh.\n");

    @Test
    void the_number_line_has_the_form_of_its_system() {
        assertThat(Looked.in(STATE.replace("Số: 12/KH-UBND", "Số 12 /KH-UBND")))
                .containsExactly("number.form [Số 12 /KH-UBND] → Số: 12/KH-UBND");
        assertThat(Looked.in(PARTY.replace("Số 07-KH/ĐU", "Số: 07/KH-ĐU")))
                .containsExactly("number.form [Số: 07/KH-ĐU] → Số 07-KH/ĐU");
    }

    @Test
    void a_blank_number_and_a_blank_day_are_shown_unless_the_paper_says_that_it_is_a_draft() {
        String blank = STATE.replace("Số: 12/KH-UBND", "Số:     /KH-UBND").replace("ngày 05 tháng", "ngày    tháng");
        assertThat(Looked.in(blank)).containsExactly("number.blank [KH-UBND]", "date.blank [ngày tháng 3 năm 2031]");
        assertThat(Looked.in("DỰ THẢO\n" + blank)).isEmpty();
    }

    @Test
    void what_is_missing_at_the_head_is_named_one_by_one() {
        assertThat(Looked.in(STATE.replace("ỦY BAN NHÂN DÂN\nXÃ TÂN LỘC\nSố: 12/KH-UBND\n", "")))
                .containsExactly("missing.letterhead [KẾ HOẠCH]", "missing.number [KẾ HOẠCH]");
        assertThat(Looked.in(STATE.replace("Tân Lộc, ngày 05 tháng 3 năm 2031\n", "")))
                .containsExactly("missing.date [KẾ HOẠCH]");
        assertThat(Looked.in(STATE.replace("Tân Lộc, ngày", "Ngày").replace("Ngày", "ngày")))
                .containsExactly("missing.place [ngày 05 tháng 3 năm 2031]");
        assertThat(Looked.in(STATE.replace("\nKẾ HOẠCH\nTrồng cây năm 2031\n", "")))
                .containsExactly("missing.title []");
    }

    @Test
    void a_letter_needs_no_title() {
        assertThat(Looked.in(STATE.replace("\nKẾ HOẠCH\nTrồng cây năm 2031\n", "V/v trồng cây năm 2031\n")
                        .replace("12/KH-UBND", "12/UBND-KT")))
                .doesNotContain("missing.title []");
    }

    @Test
    void a_text_without_head_or_tail_is_said_to_lack_them_once() {
        assertThat(Looked.in("I. NHIỆM VỤ\n1. Trồng cây ven kênh.\n"))
                .containsExactly("missing.head []", "missing.tail []");
    }

    @Test
    void what_is_missing_at_the_end_is_named_one_by_one() {
        String twoColumns =
                "Nơi nhận:               TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;               CHỦ TỊCH\n- Các thôn.               Lê Văn Mẫu\n";
        assertThat(Looked.in(Looked.STATE_HEAD + "I. NHIỆM VỤ\n1. Trồng cây.\n\n" + twoColumns))
                .containsExactly("missing.filing [Các thôn]");
        assertThat(Looked.in(STATE.replace("Lê Văn Mẫu\n", ""))).containsExactly("missing.signer []");
        assertThat(Looked.in(PARTY.replace("T/M BAN THƯỜNG VỤ\nBÍ THƯ\n", "")))
                .containsExactly("missing.office [Vũ Văn Mẫu]");
        assertThat(Looked.in(Looked.STATE_HEAD
                        + "I. NHIỆM VỤ\n1. Trồng cây.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Mẫu\n"))
                .containsExactly("missing.recipients []");
    }

    @Test
    void the_titles_of_state_and_party_in_one_paper_are_shown() {
        assertThat(Looked.in(PARTY.replace(
                        "ĐẢNG CỘNG SẢN VIỆT NAM\n", "ĐẢNG CỘNG SẢN VIỆT NAM\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n")))
                .containsExactly("layout.twoTitles [CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM]");
    }

    @Test
    void a_plan_is_addressed_to_nobody() {
        assertThat(Looked.in(
                        STATE.replace("Thực hiện Kế hoạch số 45", "Kính gửi: Các thôn\n\nThực hiện Kế hoạch số 45")))
                .containsExactly("layout.addressed [Kính gửi: Các thôn]");
    }

    @Test
    void who_signs_for_whom_is_written_as_the_system_writes_it() {
        assertThat(Looked.in(STATE.replace("TM. ỦY", "T/M ỦY"))).containsExactly("signature.prefix [T/M] → TM.");
        assertThat(Looked.in(PARTY.replace("T/M BAN", "TM. BAN"))).containsExactly("signature.prefix [TM.] → T/M");
    }

    @Test
    void an_annex_that_the_text_points_to_must_be_there() {
        String cites = "1. Trồng cây (Phụ lục I và Phụ lục 2 kèm theo).\n";
        assertThat(Looked.in(Looked.state(cites)))
                .containsExactly("annex.missing [Phụ lục I]", "annex.missing [Phụ lục 2]");
        assertThat(Looked.in(Looked.state(cites) + "\nPHỤ LỤC I\nDANH SÁCH CÂY\n\n1. Cây bàng.\n"))
                .containsExactly("annex.missing [Phụ lục 2]");
        assertThat(Looked.in(Looked.state(
                        "1. Lập sổ theo mẫu tại Phụ lục II Thông tư số 9/2030/TT-BNV ngày 02/4/2030 của Bộ Nội vụ.\n")))
                .isEmpty();
    }

    @Test
    void a_number_that_stands_twice_is_shown_with_the_one_left_out_behind_it() {
        assertThat(Looked.in(Looked.state("1. Trồng cây.\n2. Tưới cây.\n2. Đếm cây.\n4. Giữ cây.\n")))
                .containsExactly("outline.numberRepeated [2.] → 3.");
        assertThat(Looked.in(Looked.state("a) Trồng cây.\nb) Tưới cây.\nb) Đếm cây.\n")))
                .containsExactly("outline.numberRepeated [b)]");
    }

    @Test
    void a_number_left_out_is_shown_and_a_list_that_begins_anew_is_not() {
        assertThat(Looked.in(Looked.state("1. Trồng cây.\n2. Tưới cây.\n4. Đếm cây.\n")))
                .containsExactly("outline.numberSkipped [4.]");
        assertThat(Looked.in(Looked.state("1. Trồng cây.\n3. Tưới cây.\n5. Đếm cây.\n")))
                .containsExactly("outline.numberSkipped [3.]", "outline.numberSkipped [5.]");
        assertThat(Looked.in(Looked.state("1. Trồng cây.\n2. Tưới cây.\n1. Đếm cây.\n2. Giữ cây.\n")))
                .isEmpty();
        assertThat(Looked.in(Looked.state("d) Trồng cây.\ne) Tưới cây.\ng) Đếm cây.\n")))
                .isEmpty();
    }
}
