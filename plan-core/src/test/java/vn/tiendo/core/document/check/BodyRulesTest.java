package vn.tiendo.core.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyRulesTest {
    private static final String ACTS = "1. Hội Khuyến học xã tặng sách cho trường.\n";

    @Test
    void who_is_to_act_and_gets_no_copy_is_shown_once() {
        assertThat(Looked.in(Looked.state(ACTS + "2. Hội Khuyến học xã quyên góp sách.\n")))
                .containsExactly("recipients.leadMissing [Hội Khuyến học xã]");
    }

    @Test
    void a_class_an_abbreviation_or_a_reference_among_the_recipients_covers_a_body() {
        String plan = Looked.state(ACTS + "2. Ủy ban nhân dân xã cấp cây giống.\n3. Phòng Kinh tế xã đếm cây.\n");
        assertThat(Looked.in(plan.replace("- Lưu", "- Các hội, đoàn thể xã;\n- Lưu")))
                .isEmpty();
        assertThat(Looked.in(plan.replace("- Lưu", "- Hội KH xã;\n- Lưu")))
                .containsExactly("recipients.leadMissing [Hội Khuyến học xã]");
        assertThat(Looked.in(plan.replace("- Lưu", "- Như mục I;\n- Lưu"))).isEmpty();
        assertThat(Looked.in(plan.replace("- Lưu", "- Thành phần tham dự họp;\n- Lưu")))
                .isEmpty();
        assertThat(Looked.in(plan.replace(
                        "\nKẾ HOẠCH\nTrồng cây năm 2031\n", "V/v trồng cây\nKính gửi: Hội Khuyến học xã\n")))
                .doesNotContain("recipients.leadMissing [Hội Khuyến học xã]");
        assertThat(Looked.in(Looked.state("1. Chi cục Quản lý thị trường kiểm tra chợ.\n")
                        .replace("- Lưu", "- Chi cục QLTT;\n- Lưu")))
                .isEmpty();
        assertThat(Looked.in(Looked.state("1. Ban Công tác Mặt trận các thôn trồng cây.\n")
                        .replace("- Lưu", "- Trưởng thôn, Ban công tác MT thôn;\n- Lưu")))
                .isEmpty();
    }

    @Test
    void a_word_of_place_covers_only_where_it_is_the_class() {
        String plan = Looked.state("1. Ủy ban nhân dân các phường trồng cây.\n").replace("XÃ TÂN LỘC", "TỈNH SÔNG VÂN");
        assertThat(Looked.in(plan.replace("Các phòng, ban xã", "Các phòng, ban phường")))
                .containsExactly("recipients.leadMissing [Ủy ban nhân dân các phường]");
        assertThat(Looked.in(plan.replace("- Lưu", "- UBND các xã, phường;\n- Lưu")))
                .isEmpty();
    }

    @Test
    void an_open_class_is_not_looked_for() {
        assertThat(Looked.in(Looked.state("1. Các cơ quan liên quan trồng cây.\n2. Trưởng thôn vận động hộ dân.\n")))
                .isEmpty();
        assertThat(Looked.in(Looked.state("1. Chuyên viên Văn phòng UBND xã lập sổ cây xanh.\n")))
                .isEmpty();
    }

    @Test
    void a_report_must_go_to_somebody() {
        assertThat(Looked.in(Looked.state("1. Các phòng, ban báo cáo kết quả trước ngày 30/11/2031.\n")))
                .containsExactly("report.noAddressee [Các phòng, ban báo cáo kết quả trước ngày 30/11/2031.]");
        assertThat(Looked.in(Looked.state("1. Các phòng, ban báo cáo lãnh đạo xã trước ngày 30/11/2031.\n")))
                .isEmpty();
    }

    @Test
    void a_body_that_had_ended_is_shown_with_its_successor() {
        assertThat(Looked.in(Looked.state("1. Đề nghị Sở Thông tin và Truyền thông lắp loa.\n")))
                .contains("body.ended [Sở Thông tin và Truyền thông] → Sở Khoa học và Công nghệ");
        assertThat(Looked.in(Looked.state("1. Các phòng, ban trồng cây.\n")
                        .replace("- Lưu", "- Huyện ủy Hồng Châu;\n- Lưu")))
                .containsExactly("body.ended [Huyện ủy]");
    }

    @Test
    void before_its_last_day_and_in_the_name_of_a_document_a_body_is_called_what_it_is() {
        String plan = Looked.state("1. Đề nghị Sở Thông tin và Truyền thông lắp loa.\n");
        assertThat(Looked.in(plan.replace("2031", "2024"))).noneMatch(line -> line.startsWith("body."));
        assertThat(Looked.in(Looked.state(
                        "1. Thực hiện Thông tư số 9/2023/TT-BTTTT ngày 02/4/2023 của Bộ Thông tin và Truyền thông.\n")))
                .isEmpty();
    }

    @Test
    void offices_of_the_districts_and_short_names_of_departments_ended_on_their_own_days() {
        String plan = Looked.state("1. Phòng LĐTBXH huyện lập danh sách.\n2. Phòng TN&MT huyện đo đất.\n"
                + "3. Đề nghị Sở LĐ-TB&XH, Sở KHĐT mở lớp.\n4. Hội Chữ thập đỏ huyện tặng cây.\n"
                + "5. Đề nghị Tòa án nhân dân huyện lưu hồ sơ.\n");
        String spring = plan.replace("ngày 05 tháng 3 năm 2031", "ngày 05 tháng 3 năm 2025");
        assertThat(Looked.in(spring))
                .filteredOn(line -> line.startsWith("body."))
                .containsExactly(
                        "body.ended [Phòng LĐTBXH huyện]",
                        "body.ended [Phòng TN&MT huyện]",
                        "body.ended [Sở LĐ-TB&XH] → Sở Nội vụ",
                        "body.ended [Sở KHĐT] → Sở Tài chính");
        assertThat(Looked.in(spring.replace("tháng 3 năm 2025", "tháng 8 năm 2025")))
                .contains(
                        "body.ended [Hội Chữ thập đỏ huyện]",
                        "body.ended [Tòa án nhân dân huyện] → Tòa án nhân dân khu vực");
        assertThat(Looked.in(spring.replace("tháng 3 năm 2025", "tháng 2 năm 2025")))
                .noneMatch(line -> line.startsWith("body."));
    }

    @Test
    void the_last_day_itself_still_counts_and_the_next_one_does_not() {
        String plan = Looked.state("1. Các phòng, ban trồng cây.\n").replace("- Lưu", "- Huyện ủy Hồng Châu;\n- Lưu");
        assertThat(Looked.in(plan.replace("ngày 05 tháng 3 năm 2031", "ngày 30 tháng 6 năm 2025")))
                .noneMatch(line -> line.startsWith("body."));
        assertThat(Looked.in(plan.replace("ngày 05 tháng 3 năm 2031", "ngày 01 tháng 7 năm 2025")))
                .contains("body.ended [Huyện ủy]");
    }
}
