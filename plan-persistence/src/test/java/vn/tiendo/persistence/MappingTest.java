package vn.tiendo.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.people.People;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.directive.Directive;
import vn.tiendo.core.directive.Directives;
import vn.tiendo.core.directive.Relation;
import vn.tiendo.core.document.store.StoredTexts;
import vn.tiendo.core.drafting.Takeover;
import vn.tiendo.core.drafting.Takeovers;
import vn.tiendo.core.obligation.Obligations;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanRelation;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.plan.Signature;
import vn.tiendo.core.plan.SourceRef;
import vn.tiendo.core.plan.Task;
import vn.tiendo.core.progress.ProgressReports;
import vn.tiendo.core.world.Registers;
import vn.tiendo.core.world.RegistersContract;
import vn.tiendo.core.world.SamplePlan;

/** The registers on a real server, and what the annotations on the domain must not lose on the way. */
@PersistenceTest
class MappingTest extends RegistersContract {
    @Autowired
    EntityManager entities;

    @Autowired
    Takeovers takeovers;

    private Registers registers;

    @Autowired
    void keepIn(
            Bodies bodies,
            People people,
            Plans plans,
            StoredTexts texts,
            Directives directives,
            Obligations obligations,
            ProgressReports reports) {
        registers = new Registers(bodies, people, plans, texts, directives, obligations, reports);
    }

    @Override
    protected Registers registers() {
        return registers;
    }

    @Override
    protected void settle() {
        entities.flush();
        entities.createNativeQuery("set constraints all immediate").executeUpdate();
        entities.createNativeQuery("set constraints all deferred").executeUpdate();
        entities.clear();
    }

    private Plan kept(Plan plan) {
        kept.plans().add(plan);
        settle();
        return kept.plans().byId(plan.getId()).orElseThrow();
    }

    @Test
    void the_entities_of_the_domain_are_found_in_its_own_jar() {
        assertThat(entities.getMetamodel().getEntities())
                .extracting(type -> type.getJavaType().getSimpleName())
                .contains("Body", "BodyGroup", "Person", "Membership", "Directive", "StoredFile", "StoredText")
                .contains("Plan", "Section", "Task", "ReportDuty", "Obligation", "ProgressReport", "Review")
                .contains("Intake", "Proposal", "Takeover");
    }

    @Test
    void what_the_plan_does_not_say_comes_back_as_not_said() {
        Plan found = kept(SamplePlan.draft(tree, tree.province, tree.office));
        assertThat(found.getFocal()).isNull();
        assertThat(found.getText()).isNull();
        assertThat(found.getSignature()).isEqualTo(Signature.NONE);
        assertThat(found.getReportDuties().getFirst().getAddressee()).isEqualTo(Addressee.NOBODY);
        Task open = found.getTasks().getLast();
        assertThat(open.getSource()).isNull();
        assertThat(open.getCarriesOut()).isNull();
        assertThat(open.getDue().deadline()).isEqualTo(Deadline.UNSPECIFIED);
        assertThat(open.getDue().phrase()).isNull();
        Task led = found.getTasks().getFirst();
        assertThat(led.getSource()).isEqualTo(new SourceRef(0, 35, SamplePlan.TEXT.substring(0, 35)));
        assertThat(led.getAssignments().getFirst().group()).isNull();
        assertThat(led.getAssignments().getFirst().body()).isEqualTo(tree.department);
    }

    @Test
    void rewriting_one_task_changes_the_version_of_the_plan() {
        Plan plan = kept(SamplePlan.draft(tree, tree.province, tree.office));
        long seen = plan.seenVersion();
        Task changed = SamplePlan.task(0, plan.getSections().getFirst(), "Khác", "ongoing", tree.communeA);
        plan.write(plan.getHead(), new Plan.Content(plan.getSections(), List.of(changed), List.of()));
        settle();
        Plan found = kept.plans().byId(plan.getId()).orElseThrow();
        assertThat(found.seenVersion()).isGreaterThan(seen);
        assertThat(found.getTasks()).extracting(Task::getText).containsExactly("Khác");
        assertThat(found.getReportDuties()).isEmpty();
    }

    @Test
    void what_is_written_again_unchanged_keeps_its_rows() {
        Plan plan = kept(SamplePlan.draft(tree, tree.province, tree.office));
        plan.write(
                plan.getHead(),
                new Plan.Content(
                        List.copyOf(plan.getSections()),
                        List.copyOf(plan.getTasks()),
                        List.copyOf(plan.getReportDuties())));
        settle();
        Plan found = kept.plans().byId(plan.getId()).orElseThrow();
        assertThat(found.getTasks().getFirst().getAssignments()).hasSize(1);
        assertThat(found.getTasks())
                .extracting(Task::getId)
                .containsExactlyElementsOf(
                        plan.getTasks().stream().map(Task::getId).toList());
    }

    @Test
    void a_plan_knows_what_it_carries_out_and_what_became_of_each_task_from_above() {
        Directive directive = new Directive("Kế hoạch", "07-KH/TU", LocalDate.of(2026, 1, 2), "Tỉnh ủy", null);
        kept.directives().add(directive);
        Plan parent = issued("12");
        Plan plan = SamplePlan.draft(tree, tree.communeA, tree.communeA);
        plan.relate(new PlanRelation(directive.getId(), Relation.IMPLEMENTS));
        takeovers.add(new Takeover(
                plan.getId(), parent.getTasks().getFirst().getId(), Takeover.Decision.SKIP, "Không thuộc thẩm quyền"));
        assertThat(kept(plan).getRelations()).containsExactly(new PlanRelation(directive.getId(), Relation.IMPLEMENTS));
        assertThat(takeovers.of(plan.getId()))
                .extracting(Takeover::getDecision, Takeover::getReason)
                .containsExactly(tuple(Takeover.Decision.SKIP, "Không thuộc thẩm quyền"));
    }
}
