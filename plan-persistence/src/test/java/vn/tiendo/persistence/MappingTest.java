package vn.tiendo.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.people.Membership;
import vn.tiendo.core.body.people.People;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.directive.Directive;
import vn.tiendo.core.directive.Directives;
import vn.tiendo.core.directive.Relation;
import vn.tiendo.core.document.store.StoredFile;
import vn.tiendo.core.document.store.StoredText;
import vn.tiendo.core.document.store.StoredTexts;
import vn.tiendo.core.obligation.Obligation;
import vn.tiendo.core.obligation.Obligations;
import vn.tiendo.core.obligation.Owed;
import vn.tiendo.core.obligation.Promise;
import vn.tiendo.core.obligation.Slot;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanRelation;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.plan.Section;
import vn.tiendo.core.plan.Signature;
import vn.tiendo.core.plan.SourceRef;
import vn.tiendo.core.plan.Task;
import vn.tiendo.core.progress.Account;
import vn.tiendo.core.progress.ProgressReport;
import vn.tiendo.core.progress.ProgressReports;
import vn.tiendo.core.progress.Review;
import vn.tiendo.core.shared.Percent;

/** What goes into the database comes out as it was: the annotations on the domain, proved on a real server. */
@PersistenceTest
class MappingTest {
    @Autowired
    EntityManager entities;

    @Autowired
    Bodies bodies;

    @Autowired
    People people;

    @Autowired
    Plans plans;

    @Autowired
    StoredTexts texts;

    @Autowired
    Directives directives;

    @Autowired
    Obligations obligations;

    @Autowired
    ProgressReports reports;

    SampleTree tree;

    @BeforeEach
    void plant() {
        tree = new SampleTree(bodies, people);
    }

    private void forget() {
        entities.flush();
        entities.createNativeQuery("set constraints all immediate").executeUpdate();
        entities.clear();
    }

    private Plan kept(Plan plan) {
        plans.add(plan);
        forget();
        return plans.byId(plan.getId()).orElseThrow();
    }

    @Test
    void the_entities_of_the_domain_are_found_in_its_own_jar() {
        assertThat(entities.getMetamodel().getEntities())
                .extracting(type -> type.getJavaType().getSimpleName())
                .contains("Body", "BodyGroup", "Person", "Membership", "Directive", "StoredFile", "StoredText")
                .contains("Plan", "Section", "Task", "ReportDuty", "Obligation", "ProgressReport", "Review");
    }

    @Test
    void a_body_keeps_its_names_in_time_and_its_aliases() {
        Body body = bodies.byId(tree.communeA).orElseThrow();
        body.rename("Ủy ban nhân dân phường Đồng Mây", "UBND phường", LocalDate.of(2026, 3, 1));
        body.alsoKnownAs("xã Đồng Mây");
        forget();
        Body found = bodies.byId(tree.communeA).orElseThrow();
        assertThat(found.nameOn(LocalDate.of(2026, 2, 28)).shortName()).isEqualTo("UBND xã Đồng Mây");
        assertThat(found.nameOn(LocalDate.of(2026, 3, 1)).shortName()).isEqualTo("UBND phường");
        assertThat(found.getAliases()).containsExactly("xã Đồng Mây");
        assertThat(found.getParent()).isEqualTo(tree.province);
        assertThat(bodies.byId(tree.province).orElseThrow().getParent()).isNull();
    }

    @Test
    void a_person_is_found_by_account_name_in_any_case_with_the_places_held() {
        forget();
        var found = people.byUserName("LAN.Office").orElseThrow();
        assertThat(found.getId()).isEqualTo(tree.clerk.getId());
        assertThat(people.membershipsOf(found.getId()))
                .singleElement()
                .satisfies(m -> assertThat(m.getBody()).isEqualTo(tree.office))
                .extracting(Membership::getRoles)
                .isEqualTo(Set.of(Role.CLERK));
        assertThat(people.none()).isFalse();
    }

    @Test
    void a_plan_comes_back_whole() {
        Plan plan = SamplePlan.draft(tree, tree.province, tree.office);
        plan.addressTo(tree.office, List.of("Như trên", "Lưu: VT"), new Signature("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "A"));
        Plan found = kept(plan);
        entities.clear();
        assertThat(found.getHead()).isEqualTo(plan.getHead());
        assertThat(found.getFocal()).isEqualTo(tree.office);
        assertThat(found.getRecipients()).containsExactly("Như trên", "Lưu: VT");
        assertThat(found.getSignature()).isEqualTo(plan.getSignature());
        assertThat(found.getSections()).extracting(Section::getText).containsExactly("NHIỆM VỤ");
        assertThat(found.getTasks())
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(plan.getTasks());
        assertThat(found.getReportDuties().getFirst().getReporters())
                .isEqualTo(plan.getReportDuties().getFirst().getReporters());
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
        forget();
        Plan found = plans.byId(plan.getId()).orElseThrow();
        assertThat(found.seenVersion()).isGreaterThan(seen);
        assertThat(found.getTasks()).extracting(Task::getText).containsExactly("Khác");
        assertThat(found.getReportDuties()).isEmpty();
    }

    @Test
    void a_plan_knows_what_it_carries_out() {
        Directive directive = new Directive("Kế hoạch", "07-KH/TU", LocalDate.of(2026, 1, 2), "Tỉnh ủy", null);
        Directive undated = new Directive("Luật", "L", null, null, null);
        directives.add(directive);
        directives.add(undated);
        Plan plan = SamplePlan.draft(tree, tree.province, tree.office);
        plan.relate(new PlanRelation(directive.getId(), Relation.IMPLEMENTS));
        assertThat(kept(plan).getRelations()).containsExactly(new PlanRelation(directive.getId(), Relation.IMPLEMENTS));
        assertThat(directives.bySymbol("07-KH/TU", LocalDate.of(2026, 1, 2))).isPresent();
        assertThat(directives.bySymbol("07-KH/TU", null)).isEmpty();
        assertThat(directives.bySymbol("L", null)).isPresent();
        assertThat(directives.ofPlan(plan.getId().value())).isEmpty();
    }

    @Test
    void a_number_is_taken_once_the_issuer_has_given_it_in_that_year() {
        StoredText text = SamplePlan.text();
        texts.add(text);
        plans.add(SamplePlan.issued(tree, tree.province, text, "12"));
        forget();
        assertThat(plans.numberTaken(tree.province, "12/KH-UBND", 2026)).isTrue();
        assertThat(plans.numberTaken(tree.province, "12/KH-UBND", 2025)).isFalse();
        assertThat(plans.numberTaken(tree.communeA, "12/KH-UBND", 2026)).isFalse();
    }

    @Test
    void files_and_texts_come_back_byte_for_byte() {
        StoredFile file = new StoredFile("a.txt", "text/plain", new byte[] {1, 2, 3}, Instant.EPOCH);
        texts.add(file);
        StoredText text = new StoredText(SamplePlan.text().document(), file.getId());
        texts.add(text);
        StoredText drafted = SamplePlan.text();
        texts.add(drafted);
        forget();
        assertThat(texts.file(file.getId()).orElseThrow().getContent()).containsExactly(1, 2, 3);
        assertThat(texts.byId(text.getId()).orElseThrow().getFile()).isEqualTo(file.getId());
        assertThat(texts.byId(text.getId()).orElseThrow().document()).isEqualTo(text.document());
        assertThat(texts.byId(drafted.getId()).orElseThrow().getFile()).isNull();
    }

    @Test
    void an_obligation_its_reports_and_their_reviews_come_back() {
        StoredText text = SamplePlan.text();
        texts.add(text);
        Plan plan = SamplePlan.issued(tree, tree.province, text, "12");
        plans.add(plan);
        Promise promise = new Promise(
                plan.getId(),
                PromiseKind.TASK,
                plan.getTasks().getFirst().getId().value());
        Slot once = new Slot("once", null, null, LocalDate.of(2026, 6, 30));
        Obligation owed = new Obligation(promise, tree.department, tree.province, once);
        obligations.add(owed);
        StoredFile file = new StoredFile("a.txt", "text/plain", new byte[] {1}, Instant.EPOCH);
        texts.add(file);
        ProgressReport first = report(owed, 40, "2026-02-01T00:00:00Z", file);
        ProgressReport second = report(owed, 60, "2026-03-01T00:00:00Z", file);
        reports.add(Review.accepting(first.getId(), tree.clerk.getId(), Instant.EPOCH));
        reports.add(Review.returning(second.getId(), tree.clerk.getId(), Instant.EPOCH, "Thiếu minh chứng"));
        forget();
        assertThat(obligations.byId(owed.getId()).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(owed);
        assertThat(obligations.owedUnder(plan.getId()))
                .containsExactly(new Owed(promise.source(), tree.department, "once"));
        assertThat(reports.latestOn(owed.getId())).map(ProgressReport::getId).contains(second.getId());
        assertThat(reports.latestAcceptedOn(owed.getId()))
                .map(ProgressReport::getId)
                .contains(first.getId());
        ProgressReport found = reports.byId(first.getId()).orElseThrow();
        assertThat(found.getAccount()).isEqualTo(first.getAccount());
        assertThat(found.getEvidence()).containsExactly(file.getId());
    }

    private ProgressReport report(Obligation owed, int percent, String at, StoredFile file) {
        Account account = new Account(new Percent(percent), "Đã làm", "", "", null, null);
        ProgressReport report =
                new ProgressReport(owed.getId(), tree.clerk.getId(), Instant.parse(at), account, List.of(file.getId()));
        reports.add(report);
        return report;
    }
}
