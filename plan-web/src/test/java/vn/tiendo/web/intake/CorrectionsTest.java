package vn.tiendo.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.intake.ConfirmIntake;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.ProposalContent;
import vn.tiendo.core.intake.ProposalState;
import vn.tiendo.core.intake.ReviewProposal.Change;
import vn.tiendo.core.intake.ReviewProposal.ProposalReview;
import vn.tiendo.core.intake.naming.NameBody.Naming;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.AssignmentRole;
import vn.tiendo.core.world.ReadingRoom;
import vn.tiendo.core.world.SmallWorld;
import vn.tiendo.testworld.ReadingWorld;

/** What people corrected, where the office and the keeper of the register find it again. */
@WebMvcTest(controllers = UploadController.class)
@Import(ReadingWorld.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class CorrectionsTest {
    private static final String PHRASE = "Liên minh Hợp tác xã tỉnh";

    @Autowired
    MockMvc web;

    @Autowired
    ReadingRoom room;

    @Autowired
    SmallWorld world;

    @Autowired
    JsonMapper json;

    @Test
    void an_office_that_corrected_nothing_is_told_so_and_whoever_reads_nothing_in_has_no_business_here()
            throws Exception {
        open("tin").andExpect(content().string(containsString("Chưa có chỗ nào phải sửa.")));
        open("mai").andExpect(status().isForbidden());
        web.perform(get("/van-ban/da-sua/bo-mau.zip").session(signedIn("tin")))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void corrections_are_listed_by_the_words_of_the_text_in_the_words_of_the_page() throws Exception {
        IntakeId id = room.receive(world.clerk, ReadingRoom.PLAN);
        correctTheDeadline(id);
        named(id);
        String page = text(open("tin"));
        assertThat(page)
                .contains("“" + PHRASE + "”", "Sở Nội vụ", "Tên đơn vị", "chưa xác định đơn vị")
                .contains("trước ngày 30/11/2026", "chậm nhất ngày 29/11/2026")
                .contains("Rà soát tiếp")
                .doesNotContain("Tải bộ mẫu</a>", "Thêm làm tên gọi khác</button>");
    }

    @Test
    void the_keeper_of_the_register_remembers_a_name_for_some_days() throws Exception {
        IntakeId id = room.receive(world.clerk, ReadingRoom.PLAN);
        choose(id, "Văn phòng tỉnh", world.office.getId());
        choose(id, "Sở Nội vụ", world.office.getId());
        String page = text(open("hien"));
        assertThat(page)
                .contains("Thêm làm tên gọi khác", "name=\"alias\" value=\"Văn phòng tỉnh\"")
                .as("a name that another body bears is none of this one")
                .doesNotContain("name=\"alias\" value=\"Sở Nội vụ\"");
        remember("", "32/13/2026")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chưa thêm “Văn phòng tỉnh”.")))
                .andExpect(content().string(containsString("value=\"32/13/2026\"")));
        remember("", "31/12/2026").andExpect(redirectedUrl("/van-ban/da-sua"));
        assertThat(world.office.aliasesOn(LocalDate.of(2026, 12, 31))).contains("Văn phòng tỉnh");
        assertThat(world.office.aliasesOn(LocalDate.of(2027, 1, 1))).doesNotContain("Văn phòng tỉnh");
        open("hien").andExpect(content().string(not(containsString("Thêm làm tên gọi khác"))));
    }

    @Test
    void a_clerk_cannot_add_names_that_way() throws Exception {
        web.perform(post("/van-ban/da-sua/ten-khac")
                        .with(csrf())
                        .session(signedIn("tin"))
                        .param("body", world.office.getId().toString())
                        .param("alias", "Phòng ấy"))
                .andExpect(status().isForbidden());
        assertThat(world.office.getAliases()).isEmpty();
    }

    @Test
    void a_confirmed_review_is_handed_out_as_text_and_expected_result() throws Exception {
        IntakeId id = room.receive(world.clerk, ReadingRoom.PLAN);
        correctTheDeadline(id);
        for (Proposal proposal : proposals(id)) {
            if (proposal.getState() == ProposalState.PENDING) {
                review(id, proposal, new Change.Accept());
            }
        }
        room.confirmIntake.confirm(new ConfirmIntake.Confirmation(world.clerk, id));
        open("tin").andExpect(content().string(containsString("/van-ban/da-sua/bo-mau.zip?van-ban=" + id)));
        byte[] zip = web.perform(get("/van-ban/da-sua/bo-mau.zip").session(signedIn("tin")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("bo-mau.zip")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Map<String, String> files = unzipped(zip);
        assertThat(files.keySet()).containsExactly("ke-hoach.txt", "ke-hoach.expected.json");
        assertThat(files.get("ke-hoach.txt")).isEqualTo(ReadingRoom.PLAN);
        JsonNode expected = json.readTree(files.get("ke-hoach.expected.json"));
        assertThat(expected.at("/tasks/0/deadline/date").asString()).isEqualTo("2026-11-29");
        assertThat(expected.at("/header/number").asString()).isEqualTo("112");
        web.perform(get("/van-ban/da-sua/bo-mau.zip").session(signedIn("hien"))).andExpect(status().isForbidden());
    }

    private void correctTheDeadline(IntakeId id) throws Exception {
        Proposal first = proposals(id).getFirst();
        web.perform(post("/van-ban/nhap/" + id + "/de-xuat/" + first.getId() + "/sua")
                        .with(csrf())
                        .session(signedIn("tin"))
                        .param("version", "0")
                        .param("kind", "TASK")
                        .param("text", first.getText())
                        .param("names.leads[0].phrase", "Sở Nội vụ")
                        .param("names.leads[0].name", "Sở Nội vụ")
                        .param("deadline.kind", "ON_DATE")
                        .param("deadline.bound", "ON_OR_BEFORE")
                        .param("deadline.days.to", "29/11/2026"))
                .andExpect(status().is3xxRedirection());
    }

    private void choose(IntakeId id, String phrase, BodyId body) {
        Proposal second = proposals(id).get(phrase.startsWith("Sở") ? 1 : 2);
        var was = second.content();
        var assignment = new Assignment(AssignmentRole.LEAD, phrase, body, null);
        review(
                id,
                second,
                new Change.Correct(new ProposalContent(
                        was.kind(),
                        was.text(),
                        was.product(),
                        was.request(),
                        was.due(),
                        List.of(assignment),
                        was.addressee(),
                        was.reportKind())));
    }

    private void named(IntakeId id) {
        room.nameBody.name(new Naming(world.clerk, id, PHRASE, world.department.getId(), null));
    }

    private ResultActions remember(String from, String to) throws Exception {
        return web.perform(post("/van-ban/da-sua/ten-khac")
                .with(csrf())
                .session(signedIn("hien"))
                .param("body", world.office.getId().toString())
                .param("alias", "Văn phòng tỉnh")
                .param("from", from)
                .param("to", to));
    }

    private List<Proposal> proposals(IntakeId id) {
        return room.intakes.byId(id).orElseThrow().getProposals();
    }

    private void review(IntakeId id, Proposal proposal, Change change) {
        room.reviewProposal.review(
                new ProposalReview(world.clerk, id, proposal.getId(), proposal.seenVersion(), change));
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private ResultActions open(String name) throws Exception {
        return web.perform(get("/van-ban/da-sua").session(signedIn(name)));
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
