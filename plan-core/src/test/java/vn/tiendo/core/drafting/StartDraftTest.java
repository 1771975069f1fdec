package vn.tiendo.core.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.directive.Relation;
import vn.tiendo.core.drafting.basis.CarriedOut;
import vn.tiendo.core.drafting.basis.CiteDirectives;
import vn.tiendo.core.drafting.basis.FindParents;
import vn.tiendo.core.drafting.basis.NamedDirective;
import vn.tiendo.core.obligation.IssuePlan;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanRelation;
import vn.tiendo.core.plan.Section;
import vn.tiendo.core.plan.register.PlanRow;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.RuleViolation;

class StartDraftTest {
    private final DraftingWorld given = new DraftingWorld();

    @Test
    void a_draft_begins_with_what_it_carries_out_and_the_usual_sections() {
        Plan draft = given.draftOfKhe();
        assertThat(draft.getHead().preamble())
                .isEqualTo("Thực hiện Kế hoạch số 112/KH-UBND ngày 03/01/2026 của UBND tỉnh Hoài Lam về công tác dân"
                        + " vận của chính quyền năm 2026, UBND xã Khe Sấu ban hành Kế hoạch công tác dân vận của"
                        + " chính quyền xã năm 2026 như sau:");
        assertThat(draft.getSections()).extracting(Section::getMarker).containsExactly("I.", "II.", "III.");
        assertThat(draft.getHead().termTo()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(draft.getSignature().authority()).isEqualTo("TM. ỦY BAN NHÂN DÂN");
        assertThat(draft.getRelations()).extracting(PlanRelation::relation).containsExactly(Relation.IMPLEMENTS);
    }

    @Test
    void a_document_typed_by_hand_is_registered_once() {
        NamedDirective byHand =
                new NamedDirective("Nghị quyết", "25 - NQ/TW", LocalDate.of(2013, 6, 3), "Bộ Chính trị", null);
        CarriedOut chosen = new CarriedOut(List.of(), List.of(), byHand);
        Plan first = start("Công tác dân vận", chosen);
        Plan second = start("Công tác dân vận khéo", chosen);
        assertThat(first.getRelations()).isEqualTo(second.getRelations()).hasSize(1);
        assertThat(first.getHead().preamble()).startsWith("Thực hiện Nghị quyết số 25-NQ/TW");
    }

    @Test
    void the_same_symbol_of_another_issuer_is_another_document() {
        LocalDate day = LocalDate.of(2026, 2, 2);
        var ofKhe = new NamedDirective("Kế hoạch", "05/KH-UBND", day, "UBND xã Khe Sấu", null);
        var ofDong = new NamedDirective("Kế hoạch", "05/KH-UBND", day, "UBND xã Đồng Vạn", null);
        Plan first = start("A", new CarriedOut(List.of(), List.of(), ofKhe));
        Plan second = start("B", new CarriedOut(List.of(), List.of(), ofDong));
        assertThat(first.getRelations()).isNotEqualTo(second.getRelations());
    }

    @Test
    void a_plan_one_may_not_see_cannot_be_carried_out() {
        Plan ofKhe = given.draftOfKhe();
        CarriedOut chosen = new CarriedOut(List.of(ofKhe.getId()), List.of(), null);
        assertThatThrownBy(() -> given.start.start(
                        new StartDraft.Start(given.world.dongClerk, "Công tác dân vận", null, chosen)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_year_far_away_is_refused() {
        assertThatThrownBy(() -> given.start.start(
                        new StartDraft.Start(given.world.kheClerk, "Dân vận", 1999, CarriedOut.NOTHING)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_document_added_later_is_cited_before_the_others_and_the_words_are_kept() {
        Plan draft = given.draftOfKhe();
        String before = draft.getHead().preamble();
        var byHand =
                new NamedDirective("Chỉ thị", "33/CT-TTg", LocalDate.of(2021, 11, 26), "Thủ tướng Chính phủ", null);
        new CiteDirectives(given.world.plans, given.find)
                .cite(new CiteDirectives.Citing(
                        given.world.kheClerk,
                        draft.getId(),
                        draft.seenVersion(),
                        new CarriedOut(List.of(given.parent.getId()), List.of(), byHand)));
        assertThat(draft.getRelations()).hasSize(2);
        assertThat(draft.getHead().preamble())
                .isEqualTo("Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ; "
                        + before.substring("Thực hiện ".length()));
    }

    @Test
    void only_plans_issued_above_are_offered() {
        given.draftOfKhe();
        var parents = new FindParents(given.world.register);
        var today = given.world.bodies.on(LocalDate.of(2026, 1, 5));
        assertThat(parents.of(given.world.kheClerk, today, null)).isEmpty();
        given.parent.submit();
        given.parent.approve();
        given.world.issuePlan.issue(
                new IssuePlan.Issue(given.world.clerk, given.parent.getId(), 0, "112", LocalDate.of(2026, 1, 3), null));
        assertThat(parents.of(given.world.kheClerk, today, null))
                .extracting(PlanRow::id)
                .containsExactly(given.parent.getId());
        assertThat(parents.of(given.world.clerk, today, null)).isEmpty();
    }

    private Plan start(String subject, CarriedOut chosen) {
        return given.plan(given.start.start(new StartDraft.Start(given.world.kheClerk, subject, null, chosen)));
    }
}
