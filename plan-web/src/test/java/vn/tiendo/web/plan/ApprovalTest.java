package vn.tiendo.web.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.people.SignIn;
import vn.tiendo.core.drafting.DraftDuty;
import vn.tiendo.core.drafting.DraftItem;
import vn.tiendo.core.drafting.SaveDraft;
import vn.tiendo.core.drafting.StartDraft;
import vn.tiendo.core.drafting.basis.CarriedOut;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Due;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.plan.Section;
import vn.tiendo.core.plan.SectionId;
import vn.tiendo.core.plan.Signature;
import vn.tiendo.web.WithSampleWorld;

class ApprovalTest extends WithSampleWorld {
    @Autowired
    private SignIn signIn;

    @Autowired
    private StartDraft startDraft;

    @Autowired
    private SaveDraft saveDraft;

    @Autowired
    private Plans plans;

    @Test
    void a_plan_goes_up_comes_back_goes_up_again_and_is_issued() throws Exception {
        String plan = draft("tai.lv");

        assertThat(send("tai.lv", plan, "/duyet").getStatus()).isEqualTo(403);
        assertThat(send("tai.lv", plan, "/trinh").getStatus()).isEqualTo(302);
        assertThat(page("thao.lt", plan)).contains("/duyet", "/tra-lai").doesNotContain("/ban-hanh");

        assertThat(send("thao.lt", plan, "/tra-lai", "reason", "  ").getStatus())
                .isEqualTo(422);
        assertThat(send("thao.lt", plan, "/tra-lai", "reason", "Bổ sung sản phẩm.")
                        .getStatus())
                .isEqualTo(302);
        assertThat(page("tai.lv", plan)).contains("Bổ sung sản phẩm.");

        assertThat(send("tai.lv", plan, "/trinh").getStatus()).isEqualTo(302);
        assertThat(send("thao.lt", plan, "/duyet").getStatus()).isEqualTo(302);

        MockHttpServletResponse wrong = send("tai.lv", plan, "/ban-hanh", "number", "x1", "issuedOn", "30/02/2026");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8))
                .contains("Không có ngày này", "value=\"x1\"", "value=\"30/02/2026\"");
        assertThat(send("tai.lv", plan, "/ban-hanh", "number", "7", "issuedOn", "02/02/2026")
                        .getStatus())
                .isEqualTo(302);
        assertThat(page("tai.lv", plan)).contains("07/KH-UBND", "Đã ban hành").doesNotContain("/trinh\"");
    }

    @Test
    void a_decision_on_an_older_state_is_refused_and_what_was_typed_is_shown_again() throws Exception {
        String plan = one(page("vinh.dq", "/ke-hoach?trang-thai=SUBMITTED"), "href=\"(/ke-hoach/[0-9a-f-]{36})\"");
        MockHttpServletResponse stale = web.perform(post(plan + "/tra-lai")
                        .with(as("vinh.dq"))
                        .with(csrf())
                        .param("version", "999")
                        .param("reason", "Cần nêu rõ đơn vị đầu mối."))
                .andReturn()
                .getResponse();
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(stale.getContentAsString(StandardCharsets.UTF_8)).contains("Cần nêu rõ đơn vị đầu mối.");
    }

    /** A plan of the person's body with one task in it. */
    private String draft(String person) {
        Actor actor = signIn.account(person).orElseThrow().actor();
        PlanId id = startDraft.start(new StartDraft.Start(actor, "Dọn vệ sinh đường làng", null, CarriedOut.NOTHING));
        Plan plan = plans.byId(id).orElseThrow();
        DraftDuty task = new DraftDuty(
                UUID.randomUUID(), PromiseKind.TASK, List.of(), Due.UNSPECIFIED, null, Addressee.NOBODY, null);
        DraftItem line =
                new DraftItem(SectionId.next(), Section.Kind.ITEM, 2, "Các thôn dọn vệ sinh hằng tuần.", List.of(task));
        saveDraft.save(new SaveDraft.Saving(
                actor,
                id,
                plan.seenVersion(),
                new SaveDraft.Draft(plan.getHead(), List.of(line), null, List.of(), Signature.NONE)));
        return "/ke-hoach/" + id;
    }

    private MockHttpServletResponse send(String person, String plan, String verb, String... fields) throws Exception {
        String version = all(page(person, plan), "name=\"version\" value=\"(\\d+)\"").stream()
                .findFirst()
                .orElse("0");
        var request = post(plan + verb).with(as(person)).with(csrf()).param("version", version);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }
}
