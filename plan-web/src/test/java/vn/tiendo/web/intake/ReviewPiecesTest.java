package vn.tiendo.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ParseProblem;
import vn.tiendo.core.document.reading.ParsedDocument;
import vn.tiendo.core.document.reading.ReadIndicator;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.ProposalState;
import vn.tiendo.core.world.ReadingRoom;
import vn.tiendo.core.world.SmallWorld;
import vn.tiendo.testworld.ReadingWorld;

/** What the script of the review page asks for and gets: pieces, never the whole. */
@WebMvcTest(controllers = ReviewController.class)
@Import(ReadingWorld.class)
@DirtiesContext
class ReviewPiecesTest {
    @Autowired
    MockMvc web;

    @Autowired
    ReadingRoom room;

    @Autowired
    SmallWorld world;

    private MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void signIn() throws Exception {
        session = signedIn("tin");
    }

    @AfterEach
    void nothingMadeUp() {
        room.parsed.let(parsed -> parsed);
    }

    @Test
    void a_card_is_of_the_very_proposal_asked_for_whatever_waits_before_it() throws Exception {
        IntakeId id = received("thẻ");
        Proposal third = proposal(id, "tuyên truyền");
        String card = text(piece(get(address(id, "/de-xuat/" + third.getId())).param("che-do", "tach")));
        assertThat(card)
                .contains("data-card=\"" + third.getId() + "\"", "data-mode=\"tach\"", "Tách ở đâu?")
                .doesNotContain("<html", "class=\"prop");
        assertThat(text(piece(get(address(id, "/de-xuat/" + third.getId())).param("che-do", "sua"))))
                .contains("name=\"names.leads[0].phrase\" value=\"Liên minh Hợp tác xã tỉnh\"");
    }

    @Test
    void the_next_few_cards_come_together_each_with_its_own_lit_sentence() throws Exception {
        IntakeId id = received("vài thẻ");
        Proposal first = proposal(id, "bộ chỉ số");
        Proposal second = proposal(id, "đôn đốc");
        String cards = text(piece(get(address(id, "/de-xuat"))
                .param("can", first.getId().toString(), second.getId().toString())));
        assertThat(Pattern.compile("<section data-card=")
                        .matcher(cards)
                        .results()
                        .count())
                .isEqualTo(2);
        assertThat(cards)
                .containsSubsequence(
                        "data-card=\"" + first.getId(),
                        "<template data-lit=\"d",
                        "data-card=\"" + second.getId(),
                        "<template data-lit=\"d");
    }

    @Test
    void a_decision_is_answered_with_the_row_and_the_figures_alone() throws Exception {
        IntakeId id = received("trả lời");
        Proposal second = proposal(id, "đôn đốc");
        String answer = text(act(id, second, "nhan"));
        assertThat(answer)
                .contains("id=\"p-" + second.getId(), "data-state=\"ACCEPTED\"", "<b>1/4</b>", "data-all=\"4\"")
                .contains("Đã nhận đề xuất 2.")
                .doesNotContain("id=\"p-" + proposal(id, "bộ chỉ số").getId(), "class=\"desk");
    }

    @Test
    void whoever_comes_second_is_told_who_was_first_and_what_became_of_it() throws Exception {
        IntakeId id = received("hai người");
        Proposal second = proposal(id, "đôn đốc");
        MockHttpSession mine = session;
        session = signedIn("lua");
        act(id, second, "bo").andExpect(status().isOk());
        session = mine;
        piece(post(address(id, "/de-xuat/" + second.getId() + "/nhan"))
                        .with(csrf())
                        .param("version", "9"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Đề xuất 2 vừa có người sửa.")))
                .andExpect(content().string(containsString("Đã bỏ: Hoàng Thị Lụa, 09:00")))
                .andExpect(content().string(containsString("data-state=\"DROPPED\"")));
        assertThat(second.getState()).isEqualTo(ProposalState.DROPPED);
    }

    @Test
    void what_somebody_else_did_meanwhile_is_heard_of_with_the_next_answer() throws Exception {
        IntakeId id = received("nghe");
        MockHttpSession mine = session;
        session = signedIn("lua");
        act(id, proposal(id, "đôn đốc"), "bo");
        session = mine;
        long now = world.clock.millis();
        assertThat(text(piece(get(address(id, "/thay-doi")).param("moc", String.valueOf(now)))))
                .contains("id=\"p-" + proposal(id, "đôn đốc").getId(), "title=\"Hoàng Thị Lụa, 09:00\"");
        assertThat(text(piece(get(address(id, "/thay-doi")).param("moc", String.valueOf(now + 3_600_000)))))
                .doesNotContain("id=\"p-");
    }

    @Test
    void the_list_shows_what_the_filter_asks_for_and_counts_the_rest() throws Exception {
        IntakeId id = received("lọc");
        String page = text(
                web.perform(get(address(id, "")).param("loc", "can-ra-soat").session(session)));
        assertThat(page)
                .containsPattern("Cần xem lại<span\\s+class=\"n\">2<")
                .containsPattern("Đã rõ<span\\s+class=\"n\">2<");
        assertThat(rows(page, false)).isEqualTo(2);
        assertThat(rows(page, true)).isEqualTo(2);
        String reports =
                text(web.perform(get(address(id, "")).param("loai", "bao-cao").session(session)));
        assertThat(rows(reports, false)).isEqualTo(1);
        assertThat(reports).contains("báo cáo kết quả thực hiện").contains("loai=bao-cao");
    }

    @Test
    void every_point_is_listed_with_its_place_and_its_mend_inside_a_proposal_or_not() throws Exception {
        IntakeId id = received("điểm");
        TextSpan outside = span(id, "Lò Thị Mai");
        TextSpan inside = span(id, "trước ngày 30/11/2026");
        room.parsed.let(parsed -> with(
                parsed,
                List.of(),
                List.of(
                        new ParseProblem("made.up", List.of(), outside, "Lò Thị Mây"),
                        new ParseProblem("date.impossible", List.of("30/11/2026"), inside))));
        String page =
                text(web.perform(get(address(id, "")).param("phan", "diem").session(session)));
        assertThat(page)
                .contains("“Lò Thị Mai”", "Đề nghị: Lò Thị Mây", "ngoài các đề xuất")
                .contains("“30/11/2026”: không có ngày này", "mục II.1", "đề xuất 1")
                .contains("phan=diem&amp;tu=" + outside.start() + "&amp;den=" + outside.end());
        assertThat(text(piece(get(address(id, "/cho"))
                        .param("tu", String.valueOf(outside.start()))
                        .param("den", String.valueOf(outside.end())))))
                .containsPattern("<template data-lit=\"d\\d+\"[^>]*><mark class=\"m-ask\"[^>]*>Lò Thị Mai</mark>");
    }

    @Test
    void indicators_are_listed_as_a_person_would_write_them() throws Exception {
        IntakeId id = received("chỉ tiêu");
        TextSpan span = span(id, "tuyên truyền các mô hình");
        ReadIndicator indicator = new ReadIndicator(
                "tỷ lệ thôn có mô hình",
                ReadIndicator.Comparison.AT_LEAST,
                new BigDecimal("92.5"),
                "%",
                2026,
                "trên địa bàn tỉnh",
                HowRead.DERIVED,
                span);
        room.parsed.let(parsed -> with(parsed, List.of(indicator), List.of()));
        String page =
                text(web.perform(get(address(id, "")).param("phan", "chi-tieu").session(session)));
        assertThat(page)
                .contains("tỷ lệ thôn có mô hình", "từ 92,5% trở lên", "năm 2026", "trên địa bàn tỉnh")
                .contains("suy ra, không ghi thẳng", "mục II.3");
    }

    @Test
    void the_head_says_what_is_not_in_its_form_and_leads_to_each_place() throws Exception {
        IntakeId id = received("đầu");
        String page = text(
                web.perform(get(address(id, "")).param("phan", "dau-van-ban").session(session)));
        assertThat(page)
                .contains("Nhà nước", "Cơ quan chủ quản", "Các sở, ngành", "lưu")
                .containsPattern("phan=dau-van-ban&amp;tu=\\d+&amp;den=\\d+\">tới chỗ này");
    }

    @Test
    void all_that_is_clear_is_accepted_at_one_go_and_taken_back_the_same_way() throws Exception {
        IntakeId id = received("một lượt");
        String undo = Objects.requireNonNull(web.perform(
                                post(address(id, "/nhan-tat-ca")).with(csrf()).session(session))
                        .andExpect(status().is3xxRedirection())
                        .andReturn()
                        .getFlashMap()
                        .get("toast"))
                .toString();
        assertThat(intake(id).pending()).isEqualTo(2);
        String address = undo.replaceAll(".*undo=([^\\]]+)].*", "$1");
        web.perform(post(java.net.URI.create(address)).with(csrf()).session(session))
                .andExpect(status().is3xxRedirection());
        assertThat(intake(id).pending()).isEqualTo(4);
    }

    @Test
    void a_document_that_was_put_aside_meanwhile_sends_the_whole_page_elsewhere() throws Exception {
        IntakeId id = received("bỏ");
        Proposal second = proposal(id, "đôn đốc");
        web.perform(post(address(id, "/bo-tep")).with(csrf()).session(session));
        piece(get(address(id, "/de-xuat")).param("can", second.getId().toString()))
                .andExpect(header().string("HX-Redirect", address(id, "")));
    }

    private static ParsedDocument with(
            ParsedDocument parsed, List<ReadIndicator> indicators, List<ParseProblem> problems) {
        return new ParsedDocument(
                parsed.header(),
                parsed.term(),
                parsed.outline(),
                parsed.tasks(),
                parsed.reports(),
                indicators,
                parsed.cited(),
                parsed.closing(),
                problems);
    }

    private static long rows(String page, boolean hidden) {
        return Pattern.compile("<li\\s[^>]*class=\"prop[^>]*>")
                .matcher(page)
                .results()
                .filter(row -> row.group().contains("hidden") == hidden)
                .count();
    }

    private static String address(IntakeId id, String rest) {
        return "/van-ban/nhap/" + id + rest;
    }

    private IntakeId received(String mark) {
        return room.receive(world.clerk, ReadingRoom.PLAN.replace("- Lưu: VT.", "- Lưu: VT, mảnh " + mark + "."));
    }

    private Intake intake(IntakeId id) {
        return room.intakes.byId(id).orElseThrow();
    }

    private Proposal proposal(IntakeId id, String words) {
        return intake(id).getProposals().stream()
                .filter(p -> p.getText().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private TextSpan span(IntakeId id, String words) {
        int at = room.openIntake.open(world.clerk, id).source().text().indexOf(words);
        return new TextSpan(at, at + words.length());
    }

    private ResultActions act(IntakeId id, Proposal proposal, String verb) throws Exception {
        return piece(post(address(id, "/de-xuat/" + proposal.getId() + "/" + verb))
                .with(csrf())
                .param("version", String.valueOf(proposal.seenVersion()))
                .param("moc", String.valueOf(world.clock.millis() + 3_600_000)));
    }

    private ResultActions piece(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(
                request.header("HX-Request", "true").header("HX-Target", "dong").session(session));
    }

    private static String text(ResultActions result) throws Exception {
        return result.andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private MockHttpSession signedIn(String name) throws Exception {
        return (MockHttpSession) Objects.requireNonNull(web.perform(post("/dang-nhap")
                        .with(csrf())
                        .param("userName", name)
                        .param("password", ReadingWorld.PASSWORD))
                .andReturn()
                .getRequest()
                .getSession());
    }
}
