package vn.tiendo.core.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodyEntry;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.people.Membership;
import vn.tiendo.core.directive.Directive;
import vn.tiendo.core.document.store.StoredFile;
import vn.tiendo.core.document.store.StoredText;
import vn.tiendo.core.obligation.Obligation;
import vn.tiendo.core.obligation.Owed;
import vn.tiendo.core.obligation.Promise;
import vn.tiendo.core.obligation.Slot;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.plan.Section;
import vn.tiendo.core.plan.Signature;
import vn.tiendo.core.progress.Account;
import vn.tiendo.core.progress.ProgressReport;
import vn.tiendo.core.progress.Review;
import vn.tiendo.core.shared.Percent;

/** What every register promises, wherever it keeps its rows; a database takes back what each test wrote. */
@Transactional
public abstract class RegistersContract {
    protected Registers kept;
    protected SampleTree tree;

    protected abstract Registers registers();

    /** After this, whatever is asked for comes from where it is kept. */
    protected abstract void settle();

    @BeforeEach
    void plant() {
        kept = registers();
        tree = new SampleTree(kept.bodies(), kept.people());
        settle();
    }

    @Test
    void a_body_keeps_its_names_in_time_and_its_aliases() {
        Body body = kept.bodies().byId(tree.communeA).orElseThrow();
        body.rename("Ủy ban nhân dân phường Đồng Mây", "UBND phường", LocalDate.of(2026, 3, 1));
        body.alsoKnownAs("xã Đồng Mây");
        settle();
        Body found = kept.bodies().byId(tree.communeA).orElseThrow();
        assertThat(found.nameOn(LocalDate.of(2026, 2, 28)).shortName()).isEqualTo("UBND xã Đồng Mây");
        assertThat(found.nameOn(LocalDate.of(2026, 3, 1)).shortName()).isEqualTo("UBND phường");
        assertThat(found.aliasesOn(LocalDate.of(2026, 1, 5))).containsExactly("xã Đồng Mây");
        assertThat(found.getParent()).isEqualTo(tree.province);
        assertThat(kept.bodies().byId(tree.province).orElseThrow().getParent()).isNull();
    }

    @Test
    void an_alias_holds_on_its_days_and_is_one_however_often_it_is_said() {
        LocalDate last = LocalDate.of(2026, 3, 31);
        Body body = kept.bodies().byId(tree.communeA).orElseThrow();
        body.alsoKnownAs("xã Mây", null, LocalDate.of(2026, 2, 28));
        body.alsoKnownAs("Đồng Mây mới", last.plusDays(1), null);
        settle();
        kept.bodies().byId(tree.communeA).orElseThrow().alsoKnownAs("xã Mây", null, last);
        settle();
        assertThat(aliases(last)).containsExactly("xã Mây");
        assertThat(aliases(last.plusDays(1))).containsExactly("Đồng Mây mới");
        assertThat(kept.bodies().byId(tree.communeA).orElseThrow().getAliases()).hasSize(2);
    }

    private List<String> aliases(LocalDate day) {
        return kept.bodies().on(day).find(tree.communeA).orElseThrow().aliases();
    }

    @Test
    void a_catalogue_holds_the_bodies_of_its_day_and_answers_for_groups() {
        kept.bodies().byId(tree.communeB).orElseThrow().end(LocalDate.of(2026, 4, 30));
        settle();
        var before = kept.bodies().on(LocalDate.of(2026, 4, 30));
        var after = kept.bodies().on(LocalDate.of(2026, 5, 1));
        var group = before.find(tree.communes.getId()).orElseThrow();
        assertThat(before.membersOf(group))
                .extracting(BodyEntry::id)
                .containsExactlyInAnyOrder(tree.communeA, tree.communeB);
        assertThat(after.membersOf(group)).extracting(BodyEntry::id).containsExactly(tree.communeA);
    }

    @Test
    void a_person_is_found_by_account_name_in_any_case_with_the_places_held() {
        var found = kept.people().byUserName("LAN.Office").orElseThrow();
        assertThat(found.getId()).isEqualTo(tree.clerk.getId());
        assertThat(kept.people().membershipsOf(found.getId()))
                .extracting(Membership::getBody, Membership::getRoles)
                .containsExactly(tuple(tree.office, Set.of(Role.CLERK)));
        assertThat(kept.people().none()).isFalse();
        assertThat(kept.people().list())
                .extracting(entry -> entry.bodyName())
                .containsExactly("Văn phòng Ủy ban nhân dân tỉnh");
    }

    @Test
    void a_plan_comes_back_whole() {
        Plan plan = SamplePlan.draft(tree, tree.province, tree.office);
        plan.addressTo(tree.office, List.of("Như trên", "Lưu: VT"), new Signature("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "A"));
        kept.plans().add(plan);
        settle();
        Plan found = kept.plans().byId(plan.getId()).orElseThrow();
        settle();
        assertThat(found.getHead()).isEqualTo(plan.getHead());
        assertThat(found.getFocal()).isEqualTo(tree.office);
        assertThat(found.getRecipients()).containsExactly("Như trên", "Lưu: VT");
        assertThat(found.getSignature()).isEqualTo(plan.getSignature());
        assertThat(found.getSections()).extracting(Section::getText).containsExactly("NHIỆM VỤ");
        assertThat(found.getTasks()).usingRecursiveComparison().isEqualTo(plan.getTasks());
        assertThat(found.getReportDuties().getFirst().getReporters())
                .isEqualTo(plan.getReportDuties().getFirst().getReporters());
    }

    @Test
    void a_number_is_taken_once_the_issuer_has_given_it_in_that_year() {
        issued("12");
        assertThat(kept.plans().numberTaken(tree.province, "12/KH-UBND", 2026)).isTrue();
        assertThat(kept.plans().numberTaken(tree.province, "12/KH-UBND", 2025)).isFalse();
        assertThat(kept.plans().numberTaken(tree.communeA, "12/KH-UBND", 2026)).isFalse();
    }

    @Test
    void a_document_is_found_by_symbol_and_day_together() {
        Directive dated = new Directive("Kế hoạch", "07-KH/TU", LocalDate.of(2026, 1, 2), "Tỉnh ủy", null);
        kept.directives().add(dated);
        kept.directives().add(new Directive("Luật", "L", null, null, null));
        Plan plan = issued("12");
        dated.heldAs(plan.getId().value(), "Tỉnh ủy", "dân vận");
        settle();
        assertThat(kept.directives().bySymbol("07-KH/TU", LocalDate.of(2026, 1, 2)))
                .isPresent();
        assertThat(kept.directives().bySymbol("07-KH/TU", null)).isEmpty();
        assertThat(kept.directives().bySymbol("L", null)).isPresent();
        assertThat(kept.directives().byId(dated.getId())).isPresent();
    }

    @Test
    void files_and_texts_come_back_byte_for_byte() {
        StoredFile file = new StoredFile("a.txt", "text/plain", new byte[] {1, 2, 3}, Instant.EPOCH);
        kept.texts().add(file);
        StoredText text = new StoredText(SamplePlan.text().document(), file.getId());
        kept.texts().add(text);
        StoredText drafted = SamplePlan.text();
        kept.texts().add(drafted);
        settle();
        assertThat(kept.texts().file(file.getId()).orElseThrow().getContent()).containsExactly(1, 2, 3);
        StoredText found = kept.texts().byId(text.getId()).orElseThrow();
        assertThat(found.getFile()).isEqualTo(file.getId());
        assertThat(found.document()).isEqualTo(text.document());
        assertThat(kept.texts().byId(drafted.getId()).orElseThrow().getFile()).isNull();
    }

    @Test
    void an_obligation_comes_back_and_is_known_by_promise_body_and_turn() {
        Obligation owed = owed(issued("12"));
        settle();
        assertThat(kept.obligations().byId(owed.getId()).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(owed);
        assertThat(kept.obligations().owedUnder(owed.getPromise().plan()))
                .containsExactly(new Owed(owed.getPromise().source(), tree.department, "once"));
    }

    @Test
    void the_newest_report_and_the_newest_accepted_one_are_told_apart() {
        Obligation owed = owed(issued("12"));
        ProgressReport first = report(owed, 40, "2026-02-01T00:00:00Z");
        ProgressReport second = report(owed, 60, "2026-03-01T00:00:00Z");
        settle();
        assertThat(kept.reports().latestAcceptedOn(owed.getId())).isEmpty();
        kept.reports().add(Review.accepting(first.getId(), tree.clerk.getId(), Instant.EPOCH));
        kept.reports().add(Review.returning(second.getId(), tree.clerk.getId(), Instant.EPOCH, "Thiếu minh chứng"));
        settle();
        assertThat(kept.reports().latestOn(owed.getId()))
                .map(ProgressReport::getId)
                .contains(second.getId());
        assertThat(kept.reports().latestAcceptedOn(owed.getId()))
                .map(ProgressReport::getId)
                .contains(first.getId());
        ProgressReport found = kept.reports().byId(first.getId()).orElseThrow();
        assertThat(found.getAccount()).isEqualTo(first.getAccount());
        assertThat(found.getEvidence()).hasSize(1).isEqualTo(first.getEvidence());
    }

    protected Plan issued(String number) {
        StoredText text = SamplePlan.text();
        kept.texts().add(text);
        Plan plan = SamplePlan.issued(tree, tree.province, text, number);
        kept.plans().add(plan);
        return plan;
    }

    private Obligation owed(Plan plan) {
        Promise promise = new Promise(
                plan.getId(),
                PromiseKind.TASK,
                plan.getTasks().getFirst().getId().value());
        Slot once = new Slot("once", null, null, LocalDate.of(2026, 6, 30));
        Obligation owed = new Obligation(promise, tree.department, tree.province, once);
        kept.obligations().add(owed);
        return owed;
    }

    private ProgressReport report(Obligation owed, int percent, String at) {
        StoredFile file = new StoredFile("a.txt", "text/plain", new byte[] {1}, Instant.EPOCH);
        kept.texts().add(file);
        Account account = new Account(new Percent(percent), "Đã làm", "", "", null, null);
        ProgressReport report =
                new ProgressReport(owed.getId(), tree.clerk.getId(), Instant.parse(at), account, List.of(file.getId()));
        kept.reports().add(report);
        return report;
    }
}
