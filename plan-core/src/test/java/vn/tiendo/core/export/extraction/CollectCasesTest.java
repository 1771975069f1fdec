package vn.tiendo.core.export.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.calendar.Bound;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.directive.Relation;
import vn.tiendo.core.intake.ConfirmIntake;
import vn.tiendo.core.intake.CorrectHead;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.IntakeCitation;
import vn.tiendo.core.intake.IntakeHead;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.ProposalContent;
import vn.tiendo.core.intake.ProposalState;
import vn.tiendo.core.intake.ReviewProposal.Change;
import vn.tiendo.core.intake.ReviewProposal.ProposalReview;
import vn.tiendo.core.intake.correction.CorrectedField;
import vn.tiendo.core.intake.correction.CorrectionRegister.CorrectionRow;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.AssignmentRole;
import vn.tiendo.core.plan.Due;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.shared.NotAllowed;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.world.ReadingRoom;
import vn.tiendo.core.world.SmallWorld;

/** What people corrected is kept thing by thing, and a confirmed review makes a case for a corpus. */
class CollectCasesTest {
    private final SmallWorld world = new SmallWorld();
    private final ReadingRoom room = new ReadingRoom(world);
    private final CollectCases collectCases =
            new CollectCases(room.corrections, room.intakes, world.texts, room.parsed);
    private IntakeId id = IntakeId.next();

    @BeforeEach
    void readThePlanIn() {
        id = room.receive(world.clerk, ReadingRoom.PLAN);
    }

    @Test
    void each_thing_that_was_changed_is_kept_with_its_words_and_what_was_read() {
        Proposal proposal = proposal("bộ chỉ số");
        correct(
                proposal,
                with(
                        proposal,
                        List.of(
                                new Assignment(AssignmentRole.LEAD, "Sở Nội vụ", world.office.getId(), null),
                                new Assignment(
                                        AssignmentRole.COOPERATE, "Văn phòng UBND tỉnh", world.office.getId(), null)),
                        new Due(
                                new Deadline.OnDate(LocalDate.of(2026, 11, 29), Bound.ON_OR_BEFORE),
                                "trước ngày 30/11/2026")));
        assertThat(rows(CorrectedField.LEAD)).singleElement().satisfies(row -> {
            assertThat(row.phrase()).isEqualTo("Sở Nội vụ");
            assertThat(row.read()).isEqualTo("Sở Nội vụ");
            assertThat(row.chosen().body()).isEqualTo(world.office.getId());
        });
        assertThat(rows(CorrectedField.COOPERATE)).singleElement().satisfies(row -> {
            assertThat(row.phrase()).isEqualTo("các cơ quan liên quan");
            assertThat(row.chosen().words()).isEmpty();
        });
        assertThat(rows(CorrectedField.DEADLINE)).singleElement().satisfies(row -> {
            assertThat(row.phrase()).endsWith("trước ngày 30/11/2026");
            assertThat(row.read()).isEqualTo("on 2026-11-30 BEFORE");
            assertThat(row.chosen().words()).isEqualTo("on 2026-11-29 ON_OR_BEFORE");
        });
        assertThat(rows(CorrectedField.TEXT)).isEmpty();
    }

    @Test
    void a_second_thought_replaces_the_first_and_going_back_to_what_was_read_leaves_nothing() {
        Proposal proposal = proposal("đôn đốc");
        String read = proposal.getText();
        correct(proposal, proposal.content().withText("Theo dõi việc thực hiện"));
        correct(proposal, proposal.content().withText("Đôn đốc việc thực hiện"));
        assertThat(rows(CorrectedField.TEXT)).singleElement().satisfies(row -> {
            assertThat(row.read()).isEqualTo(read);
            assertThat(row.chosen().words()).isEqualTo("Đôn đốc việc thực hiện");
        });
        correct(proposal, proposal.content().withText(read));
        assertThat(rows(CorrectedField.TEXT)).isEmpty();
    }

    @Test
    void a_case_is_what_was_read_overlaid_by_what_people_chose() {
        Proposal first = proposal("bộ chỉ số");
        correct(
                first,
                with(
                        first,
                        List.of(lead("Sở Nội vụ")),
                        new Due(
                                new Deadline.OnDate(LocalDate.of(2026, 11, 29), Bound.ON_OR_BEFORE),
                                "trước ngày 30/11/2026")));
        review(proposal("tuyên truyền"), new Change.Drop());
        Map<String, @Nullable Object> expected = confirmed().expected();
        assertThat(tasks(expected)).hasSize(3);
        assertThat(task(expected, "II.1"))
                .containsEntry("lead", List.of("Sở Nội vụ"))
                .containsEntry("coop", List.of())
                .containsEntry("deadline", Map.of("kind", "date", "date", "2026-11-29"));
        assertThat(task(expected, "II.2")).containsEntry("lead", List.of("Sở Nội vụ"));
        assertThat(task(expected, "II.4"))
                .as("a sentence that only reports is a task too")
                .isNotNull();
        assertThat(list(expected, "reports")).hasSize(1);
        assertThat(expected.keySet())
                .containsExactly(
                        "source",
                        "partial",
                        "header",
                        "sections",
                        "tasks",
                        "reports",
                        "indicators",
                        "citations",
                        "recipients",
                        "signature");
        assertThat(task(expected, "II.1").keySet()).doesNotContain("at", "how", "confidence");
    }

    @Test
    void merged_sentences_are_one_task_and_parted_ones_two() {
        review(proposal("đôn đốc"), new Change.MergeUp());
        Proposal third = proposal("tuyên truyền");
        review(third, new Change.Split(third.getText().indexOf("các mô hình")));
        Map<String, @Nullable Object> expected = confirmed().expected();
        assertThat(tasks(expected))
                .extracting(one -> one.get("number"))
                .containsExactly("II.1", "II.3", "II.3", "II.4");
        assertThat(String.valueOf(tasks(expected).getLast().get("number"))).isEqualTo("II.4");
        assertThat(tasks(expected))
                .extracting(one -> String.valueOf(one.get("quote")))
                .anySatisfy(quote -> assertThat(quote).startsWith("các mô hình"));
    }

    @Test
    void a_report_that_was_dropped_is_neither_a_report_nor_a_task() {
        review(proposal("báo cáo kết quả"), new Change.Drop());
        Map<String, @Nullable Object> expected = confirmed().expected();
        assertThat(list(expected, "reports")).isEmpty();
        assertThat(tasks(expected)).extracting(one -> one.get("number")).doesNotContain("II.4");
    }

    @Test
    void a_task_that_is_a_report_after_all_is_both() {
        Proposal second = proposal("đôn đốc");
        ProposalContent was = second.content();
        correct(
                second,
                new ProposalContent(
                        PromiseKind.REPORT,
                        was.text(),
                        null,
                        false,
                        was.due(),
                        was.assignments(),
                        new Addressee("UBND tỉnh", world.province.getId(), null, null),
                        vn.tiendo.core.document.reading.ReportKind.PERIODIC));
        Map<String, @Nullable Object> expected = confirmed().expected();
        assertThat(list(expected, "reports")).hasSize(2);
        assertThat(list(expected, "reports").getLast()).containsEntry("to", "UBND tỉnh");
        assertThat(task(expected, "II.2")).isNotNull();
    }

    @Test
    void the_head_is_as_corrected() {
        IntakeHead head = intake().getHead();
        room.correctHead.correct(new CorrectHead.Correction(
                world.clerk,
                id,
                intake().seenVersion(),
                new IntakeHead(
                        head.typeName(),
                        "113",
                        head.symbol(),
                        head.place(),
                        null,
                        head.issuerPhrase(),
                        head.issuer(),
                        "Công tác dân vận năm 2026",
                        head.term()),
                null,
                intake().getSignature(),
                List.of("Các sở"),
                List.of(new IntakeCitation(
                        "Kết luận", "114-KL/TW", LocalDate.of(2015, 7, 14), null, Relation.BASIS, true))));
        review(proposal("đôn đốc"), new Change.Drop());
        Map<String, @Nullable Object> expected = confirmed().expected();
        assertThat(map(expected.get("header")))
                .containsEntry("number", "113")
                .containsEntry("date", null)
                .containsEntry("subject", "Công tác dân vận năm 2026")
                .containsEntry("type", "Kế hoạch");
        assertThat(list(expected, "citations"))
                .singleElement()
                .satisfies(one ->
                        assertThat(one).containsEntry("relation", "basis").containsEntry("symbol", "114-KL/TW"));
        assertThat(expected).containsEntry("recipients", List.of("Các sở"));
    }

    @Test
    void only_confirmed_documents_of_ones_own_body_make_cases_and_names_of_files_are_plain() {
        review(proposal("đôn đốc"), new Change.Drop());
        assertThatThrownBy(() -> collectCases.collect(world.clerk, null))
                .isInstanceOfSatisfying(
                        RuleViolation.class, none -> assertThat(none.key()).isEqualTo("intake.correction.noCases"));
        assertThat(confirmed().name()).isEqualTo("ke-hoach");
        assertThat(confirmed().text()).startsWith("ỦY BAN NHÂN DÂN");
        assertThatThrownBy(() -> collectCases.collect(world.kheClerk, id)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> collectCases.collect(world.leader, id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> room.listCorrections.of(world.leader)).isInstanceOf(NotAllowed.class);
        assertThat(room.listCorrections.of(world.kheClerk).rows()).isEmpty();
    }

    private static ProposalContent with(Proposal proposal, List<Assignment> assignments, Due due) {
        ProposalContent was = proposal.content();
        return new ProposalContent(
                was.kind(),
                was.text(),
                was.product(),
                was.request(),
                due,
                assignments,
                was.addressee(),
                was.reportKind());
    }

    private Assignment lead(String phrase) {
        return new Assignment(AssignmentRole.LEAD, phrase, world.department.getId(), null);
    }

    private List<CorrectionRow> rows(CorrectedField field) {
        return room.listCorrections.of(world.clerk).rows().stream()
                .filter(row -> row.field() == field)
                .toList();
    }

    private void correct(Proposal proposal, ProposalContent content) {
        review(proposal, new Change.Correct(content));
    }

    private CorpusCase confirmed() {
        for (Proposal proposal : intake().getProposals()) {
            if (proposal.getState() == ProposalState.PENDING) {
                review(proposal, new Change.Accept());
            }
        }
        room.confirmIntake.confirm(new ConfirmIntake.Confirmation(world.clerk, id));
        return collectCases.collect(world.clerk, id).getFirst();
    }

    private static Map<String, @Nullable Object> task(Map<String, @Nullable Object> expected, String number) {
        return tasks(expected).stream()
                .filter(one -> number.equals(one.get("number")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, @Nullable Object>> tasks(Map<String, @Nullable Object> expected) {
        return list(expected, "tasks");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, @Nullable Object>> list(Map<String, @Nullable Object> json, String name) {
        return new ArrayList<>((List<Map<String, @Nullable Object>>) json.get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> map(@Nullable Object json) {
        return (Map<String, @Nullable Object>) json;
    }

    private void review(Proposal proposal, Change change) {
        room.reviewProposal.review(
                new ProposalReview(world.clerk, id, proposal.getId(), proposal.seenVersion(), change));
    }

    private Intake intake() {
        return room.intakes.byId(id).orElseThrow();
    }

    private Proposal proposal(String words) {
        return intake().getProposals().stream()
                .filter(p -> p.getText().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
