package vn.tiendo.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.calendar.DeadlineText;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.OutlineItem;
import vn.tiendo.core.document.reading.ParseProblem;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.document.reading.ReadCitation;
import vn.tiendo.core.document.reading.ReadTask;

class DocumentParserTest {
    private static final String FRONT = "KẾ HOẠCH\nTrồng cây năm 2031\n\nUBND xã ban hành Kế hoạch như sau:\n\n";

    @Test
    void a_sentence_cut_by_a_page_is_one_sentence() {
        ParsedDocument plan = parse("I. NHIỆM VỤ\n- Phối hợp với Hội\n\n- 3 -\n\nNông dân xã trồng cây ven\n\nkênh.\n");
        assertThat(plan.tasks()).hasSize(1);
        assertThat(plan.tasks().getFirst().cooperating().getFirst().value()).isEqualTo("Hội Nông dân xã");
    }

    @Test
    void a_footnote_in_the_middle_of_a_sentence_is_no_part_of_it_and_its_citations_count() {
        ParsedDocument plan = parse(
                "I. NHIỆM VỤ\n- Trồng cây theo¹ mẫu chung và liên\n\n¹ Quyết định số 12/QĐ-UBND ngày 02/3/2030\n\nhệ với các thôn.\n");
        assertThat(plan.tasks().getFirst().text()).isEqualTo("Trồng cây theo mẫu chung và liên hệ với các thôn.");
        assertThat(plan.citations().getFirst().symbol()).isEqualTo("12/QĐ-UBND");
    }

    @Test
    void the_title_of_an_annex_stands_below_the_word_annex_even_after_an_empty_line() {
        ParsedDocument plan = parse("I. NHIỆM VỤ\n1. Trồng cây.\n\nPHỤ LỤC\n\nPHÂN CÔNG NHIỆM VỤ\n\nTT | Việc | Hạn\n");
        assertThat(plan.outline().stream()
                        .filter(item -> item.number().equals("PL"))
                        .map(item -> item.text()))
                .containsExactly("PHÂN CÔNG NHIỆM VỤ");
    }

    @Test
    void marks_of_markdown_are_no_words_and_the_barred_letter_of_others_is_ours() {
        ParsedDocument plan = parse("""
                ```
                ## **I. NHIỆM VỤ**
                > 1\\. Ðoàn Thanh niên xã chủ trì trồng *cây* ven kênh.

                | STT | Nội dung | Chủ trì | Thời gian |
                |:---|---|---|---|
                | 1 | Vét kênh\u200B | Hội\u00A0Nông dân xã | Quý II/2031 |
                ```
                """);

        assertThat(plan.tasks().getFirst().text()).isEqualTo("Đoàn Thanh niên xã chủ trì trồng cây ven kênh.");
        assertThat(leads(plan)).containsExactly(List.of("Đoàn Thanh niên xã"), List.of("Hội Nông dân xã"));
    }

    @Test
    void a_slogan_is_no_title_and_a_body_with_a_full_stop_among_bodies_is_one() {
        ParsedDocument plan = parse("""
                I. TỔ CHỨC THỰC HIỆN
                1. Phòng Kinh tế
                Đếm thuyền ven sông.
                2. Phòng Văn hóa
                Mở hội đua thuyền.
                3. Trạm Y tế xã.
                Cử người trực hội.
                II. KHẨU HIỆU
                1. Giữ sạch dòng sông!
                2. Mỗi nhà một cây xanh!
                Đề nghị các thôn thực hiện Kế hoạch này.
                """);
        assertThat(plan.outline().stream()
                        .filter(item -> item.kind() == OutlineItem.Kind.HEADING)
                        .map(item -> item.number()))
                .containsExactly("I", "I.1", "I.2", "I.3", "II");
        assertThat(leads(plan).get(2)).containsExactly("Trạm Y tế xã");
    }

    @Test
    void the_head_of_a_small_committee_signs_and_his_other_office_stands_below() {
        ParsedDocument plan = parse(FRONT + """
                I. NHIỆM VỤ
                1. Trồng cây.
                Nơi nhận:
                - Đảng ủy xã;
                - Lưu: VT.
                TM. TIỂU BAN
                TRƯỞNG TIỂU BAN

                Lê Văn Mẫu
                TRƯỞNG BAN XÂY DỰNG ĐẢNG
                """);
        assertThat(plan.closing().signature().position().value()).isEqualTo("TRƯỞNG TIỂU BAN");
        assertThat(plan.closing().signature().name().value()).isEqualTo("Lê Văn Mẫu");
    }

    @Test
    void a_stretch_may_end_on_a_day_with_a_name() {
        ParsedDocument plan = parse("I. NHIỆM VỤ\n1. Đợt 2: Từ tháng 02 đến ngày khai hội 15/3/2031\n- Treo cờ.\n");
        assertThat(DeadlineText.write(plan.tasks().getFirst().when().deadline()))
                .isEqualTo("within 2031-02-01 2031-03-15");
    }

    @Test
    void what_stands_below_the_last_attribute_line_is_read() {
        ParsedDocument plan = parse("""
                I. NHIỆM VỤ
                (1) Đếm thuyền ven sông.
                - Đơn vị thực hiện: Phòng Kinh tế.
                - Thời gian hoàn thành: Trong tháng 8/2031.
                Yêu cầu các phòng, ban gửi báo cáo về UBND xã trước 11 giờ ngày thứ Năm hằng tuần.
                """);
        assertThat(plan.tasks()).hasSize(1);
        assertThat(plan.reports().stream().map(r -> DeadlineText.write(r.when().deadline())))
                .containsExactly("every FREQ=WEEKLY;BYDAY=TH BEFORE");
    }

    @Test
    void purposes_and_targets_hold_no_tasks() {
        ParsedDocument plan = parse(
                "I. MỤC ĐÍCH, YÊU CẦU\n1. Yêu cầu\n- Trồng cây phải sống.\nII. NHIỆM VỤ\n1. Trồng cây ven kênh.\n");
        assertThat(numbers(plan)).containsExactly("II.1");
    }

    @Test
    void a_lead_in_line_gives_the_doers_and_one_bullet_overrides_it_for_itself() {
        ParsedDocument plan = parse(
                "I. NHIỆM VỤ\nCác phòng, ban và UBND các xã tập trung làm tốt những việc sau:\n- Kiểm đếm cây.\n- Phòng Y tế lập sổ.\n- Dọn kênh.\n");
        assertThat(leads(plan))
                .containsExactly(
                        List.of("Các phòng, ban", "UBND các xã"),
                        List.of("Phòng Y tế"),
                        List.of("Các phòng, ban", "UBND các xã"));
    }

    @Test
    void an_attribute_block_below_several_bullets_belongs_to_all_of_them() {
        ParsedDocument plan =
                parse("I. NHIỆM VỤ\n- Sửa loa.\n- Sửa đài.\nĐơn vị chủ trì: Phòng Văn hóa.\n- Mua loa.\n");
        assertThat(leads(plan)).containsExactly(List.of("Phòng Văn hóa"), List.of("Phòng Văn hóa"), List.of());
    }

    @Test
    void a_loose_paragraph_goes_on_with_the_task_unless_it_orders_somebody_else() {
        ParsedDocument plan = parse(
                "I. NHIỆM VỤ\n- Trồng cây ven kênh.\n\nChọn giống chịu mặn.\n\nHằng quý, Hội Nông dân xã kiểm tra cây trồng.\n- Tưới cây.\n");
        assertThat(numbers(plan)).containsExactly("I/-1", "I/-1/p3", "I/-2");
    }

    @Test
    void the_time_of_a_heading_holds_for_its_items_and_a_bracket_overrides_it_for_one() {
        ParsedDocument plan = parse(
                "I. NHIỆM VỤ\n1. Bước 1 (từ 04/3 đến 20/4/2031):\n- Phát phiếu.\n- Thu phiếu (trước 10/4/2031).\n");
        assertThat(plan.tasks().stream().map(t -> DeadlineText.write(t.when().deadline())))
                .containsExactly("within 2031-03-04 2031-04-20", "on 2031-04-10 BEFORE");
    }

    @Test
    void two_dates_of_one_report_are_two_duties_with_one_addressee_and_one_channel() {
        ParsedDocument plan = parse(
                "I. TỔ CHỨC THỰC HIỆN\n1. UBND các xã báo cáo kết quả cho UBND huyện (qua Phòng Văn hóa) trước ngày 08/6 và 08/12 hằng năm.\n");
        assertThat(plan.reports()).hasSize(2).allSatisfy(r -> {
            assertThat(r.to().value()).isEqualTo("UBND huyện");
            assertThat(r.via().value()).isEqualTo("Phòng Văn hóa");
        });
        assertThat(plan.reports().stream().map(r -> DeadlineText.write(r.when().deadline())))
                .containsExactly(
                        "every FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=8 BEFORE",
                        "every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=8 BEFORE");
    }

    @Test
    void reporting_difficulties_when_they_arise_is_no_duty_to_report() {
        ParsedDocument plan = parse(
                "I. TỔ CHỨC THỰC HIỆN\n1. Phòng Y tế lập sổ.\nNếu có vướng mắc thì báo cáo UBND huyện xem xét./.\n");
        assertThat(plan.reports()).isEmpty();
    }

    @Test
    void one_symbol_with_two_dates_is_two_documents_and_an_impossible_date_is_flagged() {
        ParsedDocument plan = parse(
                "I. NHIỆM VỤ\n1. Thực hiện Nghị quyết số 09- NQ/HU ngày 02/3/2026, Nghị quyết số 09-NQ/HU ngày 11/8/2030; Chỉ thị số 30-CT/HU ngày 30/02/2030.\n");
        assertThat(plan.citations())
                .extracting(ReadCitation::symbol)
                .containsExactly("09-NQ/HU", "09-NQ/HU", "30-CT/HU");
        assertThat(plan.citations().getLast().date()).isNull();
        assertThat(plan.problems()).extracting(ParseProblem::code).contains("date.impossible", "citation.twoDates");
    }

    @Test
    void a_number_that_lost_the_blank_before_so_is_cited_with_its_kind() {
        ParsedDocument plan =
                parse("I. NHIỆM VỤ\n1. Thực hiện Chỉ thịsố50-CT/HU, Nghị quyếtsố 12-NQ/HU của Huyện ủy.\n");
        assertThat(plan.citations()).extracting(ReadCitation::symbol).containsExactly("50-CT/HU", "12-NQ/HU");
        assertThat(plan.citations()).extracting(ReadCitation::type).containsExactly("Chỉ thị", "Nghị quyết");
    }

    @Test
    void a_type_word_that_disagrees_with_the_symbol_is_kept_and_flagged() {
        ParsedDocument plan = parse("I. NHIỆM VỤ\n1. Thực hiện Chương trình hành động số 23-CT/HU của Huyện ủy.\n");
        assertThat(plan.citations().getFirst().type()).isEqualTo("Chương trình hành động");
        assertThat(plan.problems()).extracting(ParseProblem::code).contains("type.symbolConflict");
    }

    @Test
    void a_deadline_before_the_plan_itself_is_flagged() {
        String text = "UBND XÃ TÂN LỘC\nSố: 12/KH-UBND\nTân Lộc, ngày 05 tháng 3 năm 2031\n" + FRONT
                + "I. NHIỆM VỤ\n1. Lập sổ trước ngày 10/01/2031.\n";
        assertThat(new DocumentParser().parse(SourceDocument.of(text)).problems())
                .extracting(ParseProblem::code)
                .contains("deadline.beforeIssue");
    }

    @Test
    void a_table_with_tabs_is_read_like_one_with_bars() {
        ParsedDocument plan = parse(
                "I. NHIỆM VỤ\n1. Như phụ lục.\nPHỤ LỤC\nPHÂN CÔNG\nTT\tNội dung\tChủ trì\tThời gian\n1\tLập sổ\tPhòng Y tế\tQuý I\n2\tPhát sổ\t\tQuý II\n");
        assertThat(numbers(plan)).contains("PL.1", "PL.2");
        assertThat(plan.tasks().getLast().lead().getFirst().value()).isEqualTo("Phòng Y tế");
    }

    private static ParsedDocument parse(String body) {
        return new DocumentParser().parse(SourceDocument.of(FRONT + body));
    }

    private static List<String> numbers(ParsedDocument plan) {
        return plan.tasks().stream().map(ReadTask::number).toList();
    }

    private static List<List<String>> leads(ParsedDocument plan) {
        return plan.tasks().stream()
                .map(t -> t.lead().stream().map(Found::value).toList())
                .toList();
    }
}
