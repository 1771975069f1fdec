package vn.tiendo.web.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.web.WithSampleWorld;

class DraftingTest extends WithSampleWorld {
    private static final String CLERK = "tai.lv";
    private static final String OTHER_BODY = "sang.vt";
    private static final int STATEMENTS = 35;

    @Autowired
    private JsonMapper json;

    @Test
    void what_is_written_is_saved_and_answered_with_the_printed_page() throws Exception {
        String draft = draft();
        ObjectNode state = state(draft);
        line(state, 0).put("text", "Mục đích <riêng> của xã");
        String answer = body(save(draft, state).andExpect(status().isOk()));
        assertThat(answer)
                .contains("data-version=\"" + (state.get("version").asLong() + 1) + "\"")
                .contains("I. MỤC ĐÍCH &lt;RIÊNG&gt; CỦA XÃ")
                .doesNotContain("<html", "data-state=\"{");
        assertThat(line(state(draft), 0).get("text").asString()).isEqualTo("Mục đích <riêng> của xã");
    }

    @Test
    void whoever_saw_an_older_version_is_told_and_overwrites_nothing() throws Exception {
        String draft = draft();
        ObjectNode state = state(draft);
        save(draft, state).andExpect(status().isOk());
        line(state, 0).put("text", "Ghi đè");
        save(draft, state).andExpect(status().isConflict());
        assertThat(line(state(draft), 0).get("text").asString()).isEqualTo("MỤC ĐÍCH, YÊU CẦU");
    }

    @Test
    void a_save_without_its_token_is_refused() throws Exception {
        String draft = draft();
        web.perform(post(draft)
                        .with(as(CLERK))
                        .header("HX-Request", "true")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(state(draft))))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void another_body_finds_no_draft_no_page_and_no_file() throws Exception {
        String draft = draft();
        String plan = draft.replace("/soan", "");
        for (String address : new String[] {draft, plan + "/trang-in", plan + "/ke-hoach.docx"}) {
            web.perform(get(address).with(as(OTHER_BODY))).andExpect(status().isNotFound());
        }
        web.perform(post(draft)
                        .with(as(OTHER_BODY))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(state(draft))))
                .andExpect(status().isNotFound());
    }

    @Test
    void what_the_editor_never_sends_is_refused_not_stored() throws Exception {
        String draft = draft();
        ObjectNode state = state(draft);
        ObjectNode duty = json.createObjectNode()
                .put("id", "00000000-0000-4000-8000-000000000001")
                .put("kind", "TASK")
                .put("product", "");
        duty.putArray("named");
        duty.putObject("when").put("code", "whenever").put("words", "");
        ((ArrayNode) line(state, 1).get("duties")).add(duty);
        save(draft, state).andExpect(status().isBadRequest());
    }

    @Test
    void a_day_that_does_not_exist_is_named_in_the_answer() throws Exception {
        String draft = draft();
        ObjectNode state = state(draft);
        ((ObjectNode) state.get("head")).put("termTo", "31/02/2027");
        assertThat(body(save(draft, state).andExpect(status().isUnprocessableContent())))
                .contains("31/02/2027")
                .doesNotContain("<html");
    }

    @Test
    void a_sentence_is_read_and_what_it_does_not_say_stays_open() throws Exception {
        String draft = draft();
        ObjectNode said = read(draft, "TASK", "UBND các xã, phường lập sổ theo dõi, hoàn thành trước ngày 10/12/2026.");
        assertThat(said.get("named").get(0).get("group").isNull()).isFalse();
        assertThat(said.get("when").get("code").asString()).isEqualTo("on 2026-12-10 BEFORE");
        assertThat(said.get("when").get("words").asString()).isEqualTo("trước ngày 10/12/2026");
        assertThat(read(draft, "TASK", "Rà soát lại toàn bộ danh sách.")
                        .get("when")
                        .get("code")
                        .asString())
                .isEqualTo("unspecified");
        ObjectNode report = read(
                draft, "REPORT", "UBND các xã, phường báo cáo UBND tỉnh (qua Sở Nội vụ) trước ngày 10/6 hằng năm.");
        assertThat(report.get("to").get("phrase").asString()).isEqualTo("UBND tỉnh");
        assertThat(report.get("via").get("phrase").asString()).isEqualTo("Sở Nội vụ");
    }

    @Test
    void a_deadline_filled_in_comes_back_in_words_or_with_what_is_wrong() throws Exception {
        assertThat(HtmlUtils.htmlUnescape(body(deadline("10/12/2027").andExpect(status().isOk()))))
                .contains("on 2027-12-10 BEFORE");
        deadline("31/02/2027")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"31/02/2027\"")));
    }

    @Test
    void a_task_given_from_above_is_taken_over_into_the_outline() throws Exception {
        String draft = draft();
        String before = page(CLERK, draft);
        String answer = body(web.perform(post(draft + "/nhan-viec")
                        .with(as(CLERK))
                        .with(csrf())
                        .header("HX-Request", "true")
                        .param("version", one(before, "name=\"version\" value=\"(\\d+)\""))
                        .param("parent", one(before, "name=\"parent\" value=\"([^\"]+)\""))
                        .param("task", one(before, "name=\"task\" value=\"([^\"]+)\""))
                        .param("decision", "TAKE"))
                .andExpect(status().isOk()));
        assertThat(answer).contains("data-given=\"Đã nhận 1/");
        assertThat(state(draft).get("lines")).hasSize(4);
    }

    @Test
    void a_document_typed_by_hand_needs_its_symbol_and_nothing_typed_is_lost() throws Exception {
        web.perform(post("/ke-hoach/soan")
                        .with(as(CLERK))
                        .with(csrf())
                        .param("subject", "Dân vận khéo")
                        .param("year", "2027")
                        .param("basis.byHand.typeName", "Nghị quyết")
                        .param("basis.byHand.issuerName", "Bộ Chính trị"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(result -> assertThat(
                                HtmlUtils.htmlUnescape(result.getResponse().getContentAsString(StandardCharsets.UTF_8)))
                        .contains("Dân vận khéo", "value=\"Bộ Chính trị\"", "id=\"basis.byHand.symbol-e\""));
    }

    @Test
    void the_word_file_bears_the_title_and_holds_the_plan() throws Exception {
        var response = web.perform(
                        get(draft().replace("/soan", "/ke-hoach.docx")).with(as(CLERK)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        var name = ContentDisposition.parse(Objects.requireNonNull(response.getHeader("Content-Disposition")));
        assertThat(name.getFilename()).isEqualTo("KẾ HOẠCH Công tác dân vận năm 2027.docx");
        try (var words =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(response.getContentAsByteArray())))) {
            assertThat(words.getText()).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "II. NHIỆM VỤ");
        }
    }

    @Test
    void a_plan_that_promises_nothing_is_not_sent_up_and_the_page_says_why() throws Exception {
        String draft = draft();
        web.perform(post(draft + "/trinh")
                        .with(as(CLERK))
                        .with(csrf())
                        .param("version", state(draft).get("version").asString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("data-refused")));
    }

    @Test
    void a_plan_sent_up_is_no_longer_written() throws Exception {
        String draft = draft();
        ObjectNode state = state(draft);
        ObjectNode duty = json.createObjectNode()
                .put("id", "00000000-0000-4000-8000-000000000002")
                .put("kind", "TASK")
                .put("product", "");
        duty.putArray("named");
        duty.putObject("when").put("code", "unspecified").put("words", "");
        ((ArrayNode) line(state, 1).get("duties")).add(duty);
        save(draft, state).andExpect(status().isOk());
        String version = state(draft).get("version").asString();
        web.perform(post(draft + "/trinh").with(as(CLERK)).with(csrf()).param("version", version))
                .andExpect(redirectedUrl(draft.replace("/soan", "")));
        web.perform(get(draft).with(as(CLERK))).andExpect(redirectedUrl(draft.replace("/soan", "")));
    }

    @Test
    void the_page_asks_the_database_no_more_for_a_longer_plan() throws Exception {
        assertThat(statements(CLERK, draft())).hasSizeLessThanOrEqualTo(STATEMENTS);
    }

    private String draft() throws Exception {
        String plan = one(page(CLERK, "/ke-hoach/soan"), "name=\"basis.plans\" value=\"([^\"]+)\"");
        return Objects.requireNonNull(web.perform(post("/ke-hoach/soan")
                        .with(as(CLERK))
                        .with(csrf())
                        .param("subject", "Công tác dân vận năm 2027")
                        .param("year", "2027")
                        .param("basis.plans", plan))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private ObjectNode state(String draft) throws Exception {
        return (ObjectNode) json.readTree(HtmlUtils.htmlUnescape(one(page(CLERK, draft), "data-state=\"([^\"]+)\"")));
    }

    private static ObjectNode line(ObjectNode state, int at) {
        return (ObjectNode) state.get("lines").get(at);
    }

    private ResultActions save(String draft, ObjectNode state) throws Exception {
        return web.perform(post(draft)
                .with(as(CLERK))
                .with(csrf())
                .header("HX-Request", "true")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(state)));
    }

    private ObjectNode read(String draft, String kind, String text) throws Exception {
        return (ObjectNode) json.readTree(body(web.perform(post(draft + "/doc-cau")
                        .with(as(CLERK))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(
                                json.createObjectNode().put("kind", kind).put("text", text))))
                .andExpect(status().isOk())));
    }

    private ResultActions deadline(String day) throws Exception {
        return web.perform(post("/ke-hoach/soan/han")
                .with(as(CLERK))
                .with(csrf())
                .header("HX-Request", "true")
                .param("deadline.kind", "ON_DATE")
                .param("deadline.bound", "BEFORE")
                .param("deadline.days.to", day));
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
