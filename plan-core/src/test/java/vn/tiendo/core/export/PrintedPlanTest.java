package vn.tiendo.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.core.drafting.layout.LayoutProfiles;
import vn.tiendo.core.drafting.layout.PrintableDocument;
import vn.tiendo.core.drafting.layout.SeededLayoutProfiles;
import vn.tiendo.core.export.PrintedLine.Rule;
import vn.tiendo.core.export.PrintedParagraph.Role;

class PrintedPlanTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 5);

    private final LayoutProfiles profiles = new SeededLayoutProfiles();

    @Test
    void a_state_plan_bears_the_nation_a_colon_and_a_slash() {
        PrintedPlan plan = printed(PrintSamples.state("7", DATE, false));

        assertThat(plan.profile()).isEqualTo("STATE_ND30");
        assertThat(plan.letterhead().left())
                .containsExactly(
                        PrintedLine.bold("ỦY BAN NHÂN DÂN", 13),
                        PrintedLine.bold("XÃ SUỐI MÂY", 13).ruled(Rule.PART));
        assertThat(plan.letterhead().right())
                .containsExactly(
                        PrintedLine.bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13),
                        PrintedLine.bold("Độc lập - Tự do - Hạnh phúc", 14).ruled(Rule.WHOLE));
        assertThat(plan.letterhead().number()).isEqualTo(PrintedLine.plain("Số: 07/KH-UBND", 13));
        assertThat(plan.letterhead().placeDate())
                .isEqualTo(PrintedLine.italic("Suối Mây, ngày 05 tháng 3 năm 2026", 14));
        assertThat(texts(plan.signature().lines()))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(plan.recipients().label()).isEqualTo(new PrintedLine("Nơi nhận:", 12, true, true, false, Rule.NONE));
        assertThat(texts(plan.recipients().lines()))
                .containsExactly(
                        "- Ủy ban nhân dân tỉnh;",
                        "- Thường trực Đảng ủy, Thường trực Hội đồng nhân dân xã;",
                        "- Các thôn, bản;",
                        "- Lưu: VT, VHXH.");
        assertThat(plan.body().getLast().text()).endsWith("giải quyết./.");
    }

    @Test
    void a_party_plan_bears_the_party_a_star_and_no_colon() {
        PrintedPlan plan = printed(PrintSamples.party("12", LocalDate.of(2026, 6, 5), false));

        assertThat(plan.profile()).isEqualTo("PARTY_HD05");
        assertThat(texts(plan.letterhead().left()))
                .containsExactly("ĐẢNG BỘ TỈNH HOÀI LAM", "ĐẢNG ỦY XÃ SUỐI MÂY", "*");
        assertThat(plan.letterhead().right())
                .containsExactly(PrintedLine.bold("ĐẢNG CỘNG SẢN VIỆT NAM", 15).ruled(Rule.WHOLE));
        assertThat(plan.letterhead().number().text()).isEqualTo("Số 12-KH/ĐU");
        assertThat(texts(plan.title())).last().isEqualTo("-----");
        assertThat(plan.signature().lines())
                .containsExactly(PrintedLine.bold("T/M BAN THƯỜNG VỤ", 14), PrintedLine.plain("PHÓ BÍ THƯ", 14));
        assertThat(plan.recipients().label())
                .isEqualTo(new PrintedLine("Nơi nhận:", 14, false, false, true, Rule.NONE));
        assertThat(plan.body().getLast().text()).endsWith("giải quyết.");
    }

    @Test
    void a_draft_leaves_number_and_day_blank() {
        PrintedPlan state = printed(PrintSamples.state("7", DATE, true));
        PrintedPlan party = printed(PrintSamples.party(null, DATE, true));

        assertThat(state.letterhead().number().text()).matches("Số: \\h{6}/KH-UBND");
        assertThat(party.letterhead().number().text()).matches("Số \\h{6}-KH/ĐU");
        assertThat(state.letterhead().placeDate().text()).matches("Suối Mây, ngày\\h{6}tháng 3 năm 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-09, ngày 09 tháng 01 năm 2026",
        "2026-02-28, ngày 28 tháng 02 năm 2026",
        "2026-03-01, ngày 01 tháng 3 năm 2026",
        "2026-12-10, ngày 10 tháng 12 năm 2026"
    })
    void days_below_ten_and_the_first_two_months_take_a_zero(LocalDate date, String words) {
        assertThat(printed(PrintSamples.state("1", date, false))
                        .letterhead()
                        .placeDate()
                        .text())
                .endsWith(words);
    }

    @Test
    void a_line_is_set_by_its_marker_and_by_what_stands_under_it() {
        List<PrintedParagraph> body =
                printed(PrintSamples.state("1", DATE, false)).body();

        assertThat(body)
                .extracting(PrintedParagraph::role)
                .startsWith(
                        Role.PLAIN,
                        Role.PLAIN,
                        Role.HEADING1,
                        Role.HEADING2,
                        Role.BULLET,
                        Role.BULLET,
                        Role.HEADING2,
                        Role.POINT,
                        Role.POINT,
                        Role.HEADING1,
                        Role.ITEM,
                        Role.ITEM);
        assertThat(body.getFirst().italic()).isTrue();
        assertThat(body.get(2)).isEqualTo(new PrintedParagraph(Role.HEADING1, "I. MỤC ĐÍCH, YÊU CẦU", true, false));
        assertThat(body.get(10).text()).startsWith("1. Phòng Văn hóa");
        assertThat(body.get(10).bold()).isFalse();
    }

    private PrintedPlan printed(PrintableDocument document) {
        LocalDate date = document.head().date();
        return PrintedPlan.of(document, profiles.on(document.system(), date == null ? DATE : date));
    }

    private static List<String> texts(List<PrintedLine> lines) {
        return lines.stream().map(PrintedLine::text).toList();
    }
}
