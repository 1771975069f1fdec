package vn.tiendo.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.IntakeStatus;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.ProposalState;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.world.ReadingRoom;
import vn.tiendo.core.world.SmallWorld;
import vn.tiendo.testworld.ReadingWorld;

@WebMvcTest(controllers = UploadController.class)
@Import(ReadingWorld.class)
@DirtiesContext
class IntakePagesTest {
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

    @Test
    void an_empty_list_says_how_to_begin_and_a_full_one_how_to_go_on() throws Exception {
        IntakeId id = received("lần đầu");
        web.perform(get("/van-ban").session(session))
                .andExpect(content().string(containsString("Rà soát tiếp")))
                .andExpect(content().string(containsString("/van-ban/nhap/" + id)));
        web.perform(get("/van-ban/nhap").session(session))
                .andExpect(content().string(containsString("Không nhập tài liệu có độ mật")));
        web.perform(get("/van-ban/nhap").session(signedIn("mai"))).andExpect(status().isForbidden());
    }

    @Test
    void a_file_that_is_taken_in_leads_to_its_review_and_the_same_one_again_to_the_first() throws Exception {
        String plan = plan("tải lên");
        String address = Objects.requireNonNull(upload("ke-hoach.txt", plan)
                .andExpect(redirectedUrlPattern("/van-ban/nhap/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        upload("ban-sao.txt", plan)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Tệp này đã được nhập trước đó")))
                .andExpect(content().string(containsString(address)));
    }

    @Test
    void pasted_text_is_taken_in_as_a_file_named_after_its_first_line() throws Exception {
        String plan = "\n**KẾ HOẠCH** a/b\n" + plan("dán vào");
        paste(plan).andExpect(redirectedUrlPattern("/van-ban/nhap/*"));

        web.perform(get("/van-ban").session(session)).andExpect(content().string(containsString("KẾ HOẠCH a b.txt")));
    }

    @Test
    void pasted_text_with_a_letterhead_is_named_after_its_title() throws Exception {
        paste("ỦY BAN NHÂN DÂN   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n" + plan("dán cả đầu trang"))
                .andExpect(redirectedUrlPattern("/van-ban/nhap/*"));

        web.perform(get("/van-ban").session(session))
                .andExpect(content()
                        .string(containsString("KẾ HOẠCH Thực hiện công tác dân vận của chính quyền năm 2026.txt")));
    }

    @Test
    void nothing_typed_is_lost_when_it_is_refused_whichever_way_it_was_sent() throws Exception {
        String letter = "Thư gửi <bạn>: chỉ là lời chào, không phải kế hoạch của Ủy ban nhân dân xã.";
        paste(letter)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("không thấy mục hay nhiệm vụ nào")))
                .andExpect(content().string(containsString("Thư gửi &lt;bạn&gt;: chỉ là lời chào")));
        paste("  ").andExpect(content().string(containsString("Chưa dán chữ nào.")));
        web.perform(multipart("/van-ban/nhap")
                        .param("vanBan", "đang gõ dở")
                        .with(csrf())
                        .session(session))
                .andExpect(content().string(containsString("Chưa chọn tệp nào.")))
                .andExpect(content().string(containsString(">đang gõ dở</textarea>")));
    }

    private ResultActions paste(String text) throws Exception {
        return web.perform(multipart("/van-ban/nhap")
                .param("cach", "dan")
                .param("vanBan", text)
                .with(csrf())
                .session(session));
    }

    @Test
    void every_refusal_says_why_on_the_same_page() throws Exception {
        refused("trong.txt", "", "Tệp không có nội dung.");
        refused("a.exe", "MZ", "Tệp không phải .docx, .doc");
        refused("mat.txt", "MẬT\n" + plan("mật"), "Tệp có dấu hiệu độ mật");
        refused(
                "thu.txt",
                "Kính gửi anh chị em, hôm nay trời đẹp, chúng tôi gửi lời chào đến mọi người trong cơ quan.",
                "không thấy mục hay nhiệm vụ nào");
        web.perform(multipart("/van-ban/nhap").with(csrf()).session(session))
                .andExpect(content().string(containsString("Chưa chọn tệp nào.")));
    }

    @Test
    void the_page_lights_the_sentence_of_the_open_proposal_and_asks_what_is_not_known() throws Exception {
        IntakeId id = received("sáng lên");
        Proposal first = proposal(id, "bộ chỉ số");
        String page = text(web.perform(get("/van-ban/nhap/" + id)
                .param("de-xuat", first.getId().toString())
                .session(session)));
        assertThat(page)
                .containsPattern("<mark\\s+class=\"s1 \">Sở Nội vụ</mark>")
                .contains("“các cơ quan liên quan”: chưa xác định đơn vị")
                .contains("trước ngày 30/11/2026")
                .contains("href=\"/van-ban/nhap/" + id + "?de-xuat=")
                .contains("aria-current=\"true\"")
                .containsPattern(
                        "(?s)title=\"Còn 4 đề xuất chưa xem.\"[^>]*disabled|disabled[^>]*title=\"Còn 4 đề xuất chưa xem.\"");
    }

    @Test
    void a_script_gets_the_region_alone() throws Exception {
        IntakeId id = received("vùng");
        String region = text(web.perform(
                get("/van-ban/nhap/" + id).header("HX-Request", "true").session(session)));
        assertThat(region).startsWith("<div id=\"ra-soat\"").doesNotContain("<html");
    }

    @Test
    void accepting_goes_on_to_the_next_and_can_be_undone() throws Exception {
        IntakeId id = received("nhận");
        Proposal first = proposal(id, "bộ chỉ số");
        act(first, id, "nhan").andExpect(redirectedUrl("/van-ban/nhap/" + id + "?vua=" + first.getId()));
        assertThat(first.getState()).isEqualTo(ProposalState.ACCEPTED);
        web.perform(get("/van-ban/nhap/" + id)
                        .param("vua", first.getId().toString())
                        .session(session))
                .andExpect(content().string(containsString("Đã nhận đề xuất 1.")))
                .andExpect(content().string(containsString("Hoàn tác")));
        act(first, id, "mo-lai").andExpect(redirectedUrl("/van-ban/nhap/" + id + "?de-xuat=" + first.getId()));
        assertThat(first.getState()).isEqualTo(ProposalState.PENDING);
        web.perform(get("/van-ban/nhap/" + id)
                        .param("vua", first.getId().toString())
                        .session(session))
                .andExpect(content().string(containsString("Đề xuất 1 chờ xem lại.")))
                .andExpect(content().string(not(containsString("data-verb=\"mo-lai\""))));
    }

    @Test
    void what_somebody_else_has_changed_meanwhile_is_shown_instead_of_overwritten() throws Exception {
        IntakeId id = received("hai người");
        Proposal first = proposal(id, "bộ chỉ số");
        String address = "/van-ban/nhap/" + id + "/de-xuat/" + first.getId();
        web.perform(send(address + "/bo").param("version", "9"))
                .andExpect(redirectedUrl("/van-ban/nhap/" + id + "?de-xuat=" + first.getId() + "&doi=1"));
        web.perform(get("/van-ban/nhap/" + id).param("doi", "1").session(session))
                .andExpect(content().string(containsString("Có người vừa sửa đề xuất này.")));
        web.perform(send(address + "/sua").param("version", "9").param("text", "Chữ tôi vừa gõ"))
                .andExpect(status().isConflict())
                .andExpect(shows("Chữ tôi vừa gõ"))
                .andExpect(content().string(containsString("Có người vừa sửa cùng chỗ này.")));
        assertThat(first.getState()).isEqualTo(ProposalState.PENDING);
    }

    @Test
    void a_correction_replaces_what_was_read_and_accepts_it() throws Exception {
        IntakeId id = received("sửa");
        Proposal first = proposal(id, "bộ chỉ số");
        web.perform(send("/van-ban/nhap/" + id + "/de-xuat/" + first.getId() + "/sua")
                        .param("version", "0")
                        .param("kind", "REPORT")
                        .param("reportKind", "PERIODIC")
                        .param("text", "Báo cáo kết quả")
                        .param("names.leads[0].phrase", "Sở Nội vụ")
                        .param("names.leads[0].name", "UBND các xã, phường")
                        .param("names.leads[1].phrase", "")
                        .param("names.leads[1].name", "Hội Luật gia")
                        .param("names.to.phrase", "")
                        .param("names.to.name", "UBND tỉnh Hoài Lam")
                        .param("deadline.kind", "RECURRING")
                        .param("deadline.bound", "BEFORE")
                        .param("deadline.rhythm.every", "QUARTERLY")
                        .param("deadline.rhythm.day", "15"))
                .andExpect(redirectedUrl("/van-ban/nhap/" + id + "?vua=" + first.getId()));
        assertThat(first.getKind()).isEqualTo(PromiseKind.REPORT);
        assertThat(first.getAssignments()).hasSize(2);
        assertThat(first.getAssignments().getFirst().group()).isEqualTo(world.communes.getId());
        assertThat(first.unknownPhrases()).containsExactly("Hội Luật gia");
        assertThat(first.content().addressee().to()).isEqualTo(world.province.getId());
        assertThat(first.getState()).isEqualTo(ProposalState.ACCEPTED);
    }

    @Test
    void a_name_that_nobody_touched_stays_as_unknown_as_it_was() throws Exception {
        IntakeId id = room.receive(world.clerk, plan("nơi khác").replace("TỈNH HOÀI LAM", "TỈNH LẠC HÀ"));
        Proposal report = proposal(id, "báo cáo kết quả");
        assertThat(report.unknownPhrases()).contains("UBND các xã, phường");
        web.perform(send("/van-ban/nhap/" + id + "/de-xuat/" + report.getId() + "/sua")
                        .param("version", "0")
                        .param("kind", "REPORT")
                        .param("text", "Báo cáo kết quả thực hiện")
                        .param("names.leads[0].phrase", "UBND các xã, phường")
                        .param("names.leads[0].name", "UBND các xã, phường"))
                .andExpect(redirectedUrl("/van-ban/nhap/" + id + "?vua=" + report.getId()));
        assertThat(report.getText()).isEqualTo("Báo cáo kết quả thực hiện");
        assertThat(report.unknownPhrases()).containsExactly("UBND các xã, phường");
    }

    @Test
    void a_day_that_does_not_exist_comes_back_on_its_field_with_all_that_was_typed() throws Exception {
        IntakeId id = received("ngày sai");
        Proposal first = proposal(id, "bộ chỉ số");
        web.perform(send("/van-ban/nhap/" + id + "/de-xuat/" + first.getId() + "/sua")
                        .param("version", "0")
                        .param("text", "Nội dung đã gõ <b>")
                        .param("deadline.kind", "ON_DATE")
                        .param("deadline.days.to", "30/02/2026"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Không có ngày này")))
                .andExpect(shows("Nội dung đã gõ <b>"))
                .andExpect(content().string(containsString("value=\"30/02/2026\"")));
    }

    @Test
    void a_sentence_is_parted_where_a_person_says() throws Exception {
        IntakeId id = received("tách");
        Proposal second = proposal(id, "đôn đốc");
        web.perform(get("/van-ban/nhap/" + id)
                        .param("de-xuat", second.getId().toString())
                        .param("che-do", "tach")
                        .session(session))
                .andExpect(content().string(containsString("Tách ở đâu?")));
        web.perform(send("/van-ban/nhap/" + id + "/de-xuat/" + second.getId() + "/tach")
                        .param("version", "0")
                        .param("at", String.valueOf(second.getText().indexOf("đôn đốc"))))
                .andExpect(redirectedUrl("/van-ban/nhap/" + id + "?de-xuat=" + second.getId()));
        assertThat(intake(id).getProposals()).hasSize(5);
    }

    @Test
    void unknown_bodies_are_chosen_or_added_for_the_whole_document() throws Exception {
        IntakeId id = received("đơn vị");
        web.perform(get("/van-ban/nhap/" + id).param("phan", "don-vi").session(session))
                .andExpect(content().string(containsString("Đơn vị chưa có trong danh mục (2)")))
                .andExpect(content().string(containsString("Thêm đơn vị mới vào danh mục")));
        web.perform(send("/van-ban/nhap/" + id + "/don-vi")
                        .param("phrase", "các cơ quan liên quan")
                        .param("name", "UBND các xã, phường"))
                .andExpect(redirectedUrl("/van-ban/nhap/" + id + "?phan=don-vi"));
        web.perform(send("/van-ban/nhap/" + id + "/don-vi/tat-ca")).andExpect(status().is3xxRedirection());
        assertThat(intake(id).unknownPhrases()).isEmpty();
    }

    @Test
    void the_head_is_corrected_and_says_what_is_not_stated() throws Exception {
        IntakeId id = room.receive(world.clerk, plan("đầu văn bản").replace("Số: 112/", "Số:      /"));
        String page = text(web.perform(
                get("/van-ban/nhap/" + id).param("phan", "dau-van-ban").session(session)));
        assertThat(page).contains("114-KL/TW").contains("chưa ghi số").contains("Bố cục đã đọc");
        web.perform(send("/van-ban/nhap/" + id + "/dau-van-ban")
                        .param("version", "0")
                        .param("numbered.type", "Kế hoạch")
                        .param("numbered.date", "31/11/2026")
                        .param("subject", "Trích yếu mới"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(shows("Trích yếu mới"));
        web.perform(send("/van-ban/nhap/" + id + "/dau-van-ban")
                        .param("version", "0")
                        .param("numbered.type", "Kế hoạch")
                        .param("issuer.phrase", "Ủy ban nhân dân tỉnh")
                        .param("issuer.name", "UBND tỉnh Hoài Lam")
                        .param("subject", "Trích yếu mới")
                        .param("focal.name", "Phòng không có"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(shows("Danh mục không có đơn vị này"));
        web.perform(send("/van-ban/nhap/" + id + "/dau-van-ban")
                        .param("version", "0")
                        .param("numbered.type", "Kế hoạch")
                        .param("issuer.phrase", "Ủy ban nhân dân tỉnh")
                        .param("issuer.name", "UBND tỉnh Hoài Lam")
                        .param("focal.name", "Văn phòng UBND tỉnh")
                        .param("subject", "Trích yếu mới")
                        .param("term.from", "1/1/2026")
                        .param("term.to", "31/12/2026")
                        .param("recipients", "Các sở\n\nLưu: VT")
                        .param("citations[0].symbol", "114-KL/TW")
                        .param("citations[0].relation", "BASIS"))
                .andExpect(redirectedUrl("/van-ban/nhap/" + id + "?phan=dau-van-ban"));
        Intake intake = intake(id);
        assertThat(intake.getHead().subject()).isEqualTo("Trích yếu mới");
        assertThat(intake.getHead().issuer()).isEqualTo(world.province.getId());
        assertThat(intake.getFocal()).isEqualTo(world.office.getId());
        assertThat(intake.getRecipients()).containsExactly("Các sở", "Lưu: VT");
        assertThat(intake.getCitations().getFirst().kept()).isFalse();
    }

    @Test
    void the_second_to_confirm_lands_on_the_same_plan_and_is_told() throws Exception {
        IntakeId id = received("xác nhận");
        web.perform(send("/van-ban/nhap/" + id + "/xac-nhan"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Còn 4 đề xuất chưa xem.")));
        for (Proposal proposal : intake(id).getProposals()) {
            act(proposal, id, "nhan");
        }
        String plan = Objects.requireNonNull(web.perform(send("/van-ban/nhap/" + id + "/xac-nhan"))
                .andExpect(redirectedUrlPattern("/ke-hoach/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        web.perform(send("/van-ban/nhap/" + id + "/xac-nhan")).andExpect(redirectedUrl(plan));
        web.perform(get("/van-ban/nhap/" + id).session(session)).andExpect(redirectedUrl(plan));
        web.perform(get("/van-ban/nhap/" + id).header("HX-Request", "true").session(session))
                .andExpect(header().string("HX-Redirect", startsWith("/van-ban/nhap/")));
        act(intake(id).getProposals().getFirst(), id, "bo").andExpect(redirectedUrlPattern("/van-ban/nhap/*&doi=1"));
    }

    @Test
    void a_file_put_aside_leaves_the_list() throws Exception {
        IntakeId id = received("bỏ tệp");
        web.perform(send("/van-ban/nhap/" + id + "/bo-tep")).andExpect(redirectedUrl("/van-ban"));
        assertThat(intake(id).getStatus()).isEqualTo(IntakeStatus.DISCARDED);
        web.perform(get("/van-ban/nhap/" + id).session(session)).andExpect(redirectedUrl("/van-ban"));
    }

    @Test
    void a_made_up_address_is_no_page() throws Exception {
        web.perform(get("/van-ban/nhap/" + IntakeId.next()).session(session)).andExpect(status().isNotFound());
        web.perform(get("/van-ban/nhap/1").session(session)).andExpect(status().isBadRequest());
    }

    /** The plan of the reading room, a different file for each test. */
    private static String plan(String mark) {
        return ReadingRoom.PLAN.replace("- Lưu: VT.", "- Lưu: VT, " + mark + ".");
    }

    private IntakeId received(String mark) {
        return room.receive(world.clerk, plan(mark));
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

    private ResultActions act(Proposal proposal, IntakeId id, String verb) throws Exception {
        return web.perform(send("/van-ban/nhap/" + id + "/de-xuat/" + proposal.getId() + "/" + verb)
                .param("version", String.valueOf(proposal.seenVersion())));
    }

    private void refused(String name, String words, String because) throws Exception {
        upload(name, words)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(because)));
    }

    private ResultActions upload(String name, String words) throws Exception {
        var file = new MockMultipartFile("tep", name, "text/plain", words.getBytes(StandardCharsets.UTF_8));
        return web.perform(multipart("/van-ban/nhap").file(file).with(csrf()).session(session));
    }

    private MockHttpServletRequestBuilder send(String address) {
        return post(address).with(csrf()).session(session);
    }

    private static String text(ResultActions result) throws Exception {
        return result.andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    /** Form fields write letters with marks as entities. */
    private static ResultMatcher shows(String words) {
        return result -> assertThat(HtmlUtils.htmlUnescape(result.getResponse().getContentAsString()))
                .contains(words);
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
