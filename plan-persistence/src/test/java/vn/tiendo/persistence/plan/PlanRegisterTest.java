package vn.tiendo.persistence.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.directive.Directive;
import vn.tiendo.core.directive.Directives;
import vn.tiendo.core.directive.DocumentSymbol;
import vn.tiendo.core.directive.Relation;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.AssignmentRole;
import vn.tiendo.core.plan.Due;
import vn.tiendo.core.plan.Place;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanRelation;
import vn.tiendo.core.plan.PlanStatus;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.plan.Task;
import vn.tiendo.core.plan.TaskId;
import vn.tiendo.core.plan.register.PlanRegister;
import vn.tiendo.core.plan.register.PlanRow;
import vn.tiendo.core.plan.register.RelatedRow;
import vn.tiendo.core.world.SamplePlan;
import vn.tiendo.persistence.Statements;
import vn.tiendo.persistence.WithSampleWorld;

class PlanRegisterTest extends WithSampleWorld {
    @Autowired
    PlanRegister register;

    @Autowired
    Plans plans;

    @Autowired
    Directives directives;

    private List<PlanRow> seen(BodyId by, String text, PlanStatus... statuses) {
        return register.page(seenBy(by), Set.of(statuses), text, 0).rows();
    }

    private Plan draft(BodyId issuer, BodyId draftingBody) {
        Plan draft = SamplePlan.draft(tree, issuer, draftingBody);
        plans.add(draft);
        world.flush();
        return draft;
    }

    @Test
    void a_row_tells_what_the_plan_is_and_how_much_it_promises() {
        PlanRow row = register.find(world.plan.getId()).orElseThrow();
        assertThat(row.symbol()).isEqualTo("12/KH-UBND");
        assertThat(row.issuerName()).isEqualTo("UBND tỉnh");
        assertThat(row.issuedOn()).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThat(row.status()).isEqualTo(PlanStatus.ISSUED);
        assertThat(row.tasks()).isEqualTo(2);
        assertThat(row.reportDuties()).isEqualTo(1);
    }

    @Test
    void a_draft_is_for_those_who_draft_and_issue_it_alone() {
        Plan draft = draft(tree.communeA, tree.communeA);
        assertThat(register.visible(draft.getId(), seenBy(tree.communeA))).isTrue();
        assertThat(register.visible(draft.getId(), seenBy(tree.province))).isFalse();
        assertThat(register.visible(draft.getId(), seenBy(tree.communeB))).isFalse();
        Plan fromOffice = draft(tree.province, tree.office);
        assertThat(register.visible(fromOffice.getId(), seenBy(tree.province))).isTrue();
        assertThat(register.visible(fromOffice.getId(), seenBy(tree.office))).isTrue();
        assertThat(register.visible(fromOffice.getId(), seenBy(tree.communeA))).isFalse();
    }

    @Test
    void an_issued_plan_is_for_those_who_owe_under_it_and_those_above_too() {
        Plan ofCommune = world.issue(tree.communeB, "01");
        assertThat(register.visible(world.plan.getId(), seenBy(tree.communeA))).isTrue();
        assertThat(register.visible(world.plan.getId(), seenBy(tree.department)))
                .isTrue();
        assertThat(register.visible(world.plan.getId(), seenBy(tree.stranger))).isFalse();
        assertThat(register.visible(ofCommune.getId(), seenBy(tree.province))).isTrue();
        assertThat(seen(tree.stranger, null)).isEmpty();
        assertThat(seen(tree.province, null)).hasSize(2);
    }

    @Test
    void drafts_come_first_and_a_list_can_be_narrowed_by_status_and_words() {
        Plan draft = draft(tree.province, tree.office);
        assertThat(seen(tree.province, null))
                .extracting(PlanRow::id)
                .containsExactly(draft.getId(), world.plan.getId());
        assertThat(seen(tree.province, null, PlanStatus.DRAFT))
                .extracting(PlanRow::id)
                .containsExactly(draft.getId());
        assertThat(seen(tree.province, "DAN VAN", PlanStatus.ISSUED)).hasSize(1);
        assertThat(seen(tree.province, "12/kh")).hasSize(1);
        assertThat(seen(tree.province, "son ha")).hasSize(2);
        assertThat(seen(tree.province, "không có")).isEmpty();
    }

    @Test
    void a_plan_waits_for_whoever_has_the_next_word() {
        Plan draft = draft(tree.province, tree.office);
        assertThat(waitingFor(tree.office, Role.CLERK)).isEmpty();
        draft.submit();
        world.flush();
        assertThat(waitingFor(tree.province, Role.LEADER)).hasSize(1);
        assertThat(waitingFor(tree.office, Role.CLERK)).isEmpty();
        assertThat(waitingFor(tree.communeA, Role.LEADER)).isEmpty();
        draft.returnWith("Bổ sung kinh phí");
        world.flush();
        assertThat(waitingFor(tree.province, Role.LEADER)).isEmpty();
        assertThat(waitingFor(tree.office, Role.CLERK)).hasSize(1);
        draft.submit();
        draft.approve();
        world.flush();
        assertThat(waitingFor(tree.office, Role.CLERK)).hasSize(1);
        assertThat(waitingFor(tree.office, Role.REVIEWER)).isEmpty();
    }

    private List<PlanRow> waitingFor(BodyId body, Role role) {
        return register.waitingFor(tree.actor(body, role));
    }

    @Test
    void a_bodys_share_is_what_names_it_or_a_group_it_belongs_to() {
        Plan parent = SamplePlan.draft(tree, tree.province, tree.province);
        Task led = parent.getTasks().getFirst();
        Task shared = new Task(
                TaskId.next(),
                new Place(5, null, "II"),
                new Task.Content("Tổ chức đối thoại", null, false, null),
                Due.UNSPECIFIED,
                List.of(
                        new Assignment(AssignmentRole.LEAD, "các xã", null, tree.communes.getId()),
                        new Assignment(AssignmentRole.COOPERATE, "Sở Nội vụ", tree.department, null)));
        parent.write(parent.getHead(), new Plan.Content(parent.getSections(), List.of(led, shared), List.of()));
        parent.readFrom(world.plan.getText());
        parent.submit();
        plans.add(parent);
        world.flush();
        assertThat(register.shareOf(parent.getId(), tree.actor(tree.communeA))).isEmpty();
        parent.approve();
        parent.issue(
                new DocumentSymbol(BodySystem.STATE, "13", "KH", "UBND"),
                LocalDate.of(2026, 2, 1),
                world.plan.getText());
        world.flush();
        entities.clear();
        assertThat(register.shareOf(parent.getId(), tree.actor(tree.communeA)))
                .singleElement()
                .satisfies(task -> assertThat(task.getAssignments()).hasSize(2));
        assertThat(register.shareOf(parent.getId(), tree.actor(tree.department)))
                .extracting(Task::getText)
                .containsExactly("Hướng dẫn các xã rà soát hộ nghèo", "Tổ chức đối thoại");
        assertThat(register.shareOf(parent.getId(), tree.actor(tree.stranger))).isEmpty();
        assertThat(register.visible(parent.getId(), seenBy(tree.communeA))).isTrue();
    }

    @Test
    void a_plan_knows_the_documents_it_stands_on_and_the_plans_that_carry_it_out() {
        Directive held = new Directive("Kế hoạch", "12/KH-UBND", LocalDate.of(2026, 1, 15), null, null);
        held.heldAs(world.plan.getId().value(), "UBND tỉnh", "dân vận");
        Directive law = new Directive("Luật", "10/2022/QH15", LocalDate.of(2022, 11, 10), "Quốc hội", null);
        directives.add(held);
        directives.add(law);
        Plan child = world.issue(tree.communeA, "02");
        child.relate(new PlanRelation(law.getId(), Relation.BASIS));
        child.relate(new PlanRelation(held.getId(), Relation.IMPLEMENTS));
        world.flush();
        assertThat(register.related(child.getId()))
                .extracting(RelatedRow::citation, RelatedRow::plan)
                .containsExactly(tuple(held.citation(), world.plan.getId()), tuple(law.citation(), null));
        assertThat(register.carriedOutBy(world.plan.getId()))
                .extracting(PlanRow::id)
                .containsExactly(child.getId());
        assertThat(register.carriedOutBy(child.getId())).isEmpty();
    }

    @Test
    void a_plan_is_read_whole_in_a_fixed_number_of_statements() throws Exception {
        var seen = seenBy(tree.communeA);
        entities.clear();
        assertThat(Statements.during(() -> plans.byId(world.plan.getId()))).hasSize(8);
        assertThat(Statements.during(() -> register.page(seen, Set.of(), null, 0)))
                .hasSize(2);
    }
}
