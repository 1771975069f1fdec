package vn.tiendo.core.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.core.drafting.DraftingWorld.heading;
import static vn.tiendo.core.drafting.DraftingWorld.item;
import static vn.tiendo.core.drafting.DraftingWorld.task;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.reading.ReportKind;
import vn.tiendo.core.document.store.StoredTextId;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Due;
import vn.tiendo.core.plan.Place;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanHead;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.plan.ReportDuty;
import vn.tiendo.core.plan.ReportDutyId;
import vn.tiendo.core.plan.Section;
import vn.tiendo.core.plan.SectionId;
import vn.tiendo.core.plan.SourceRef;
import vn.tiendo.core.plan.Task;
import vn.tiendo.core.plan.TaskId;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.StaleData;

class SaveDraftTest {
    private final DraftingWorld given = new DraftingWorld();
    private final Plan draft = given.draftOfKhe();

    @Test
    void what_is_saved_comes_back_as_the_same_lines() {
        List<DraftItem> lines = List.of(heading("NHIỆM VỤ"), item("Làm sạch dữ liệu.", task()), item("Không hứa gì."));
        save(lines);
        assertThat(DraftItems.of(draft)).isEqualTo(lines);
    }

    @Test
    void a_line_that_moves_stays_itself_and_gets_the_mark_of_its_new_place() {
        DraftItem first = item("Việc một.", task());
        DraftItem second = item("Việc hai.", task());
        save(List.of(heading("NHIỆM VỤ"), first, second));
        Task before = draft.getTasks().getFirst();
        DraftItem deeper = new DraftItem(first.id(), Section.Kind.ITEM, 3, first.text(), first.duties());
        save(List.of(heading("NHIỆM VỤ"), second, deeper));
        assertThat(before.getNumber()).isEqualTo("I.1.a");
        assertThat(draft.getTasks()).contains(before);
        assertThat(DraftItems.of(draft))
                .extracting(DraftItem::text)
                .containsExactly("NHIỆM VỤ", "Việc hai.", "Việc một.");
    }

    @Test
    void words_are_stored_composed_and_on_one_line() {
        save(List.of(item(" Dân\u00a0 vận\nkhéo ")));
        assertThat(draft.getSections().getFirst().getText()).isEqualTo("Dân vận khéo");
    }

    @Test
    void a_plan_needs_a_subject() {
        var head = new PlanHead(" ", "", "", null, null, null);
        assertThatThrownBy(() -> given.save.save(new SaveDraft.Saving(
                        given.world.kheClerk,
                        draft.getId(),
                        draft.seenVersion(),
                        new SaveDraft.Draft(head, List.of(), null, List.of(), draft.getSignature()))))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void the_same_line_twice_is_refused() {
        DraftItem line = item("Một việc.", task());
        assertThatThrownBy(() -> save(List.of(line, line))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_task_cannot_claim_to_carry_out_what_was_never_taken_over() {
        DraftDuty claim = new DraftDuty(
                UUID.randomUUID(),
                PromiseKind.TASK,
                List.of(),
                Due.UNSPECIFIED,
                null,
                Addressee.NOBODY,
                given.taskOfParent(0));
        save(List.of(item("Một việc.", claim)));
        assertThat(draft.getTasks().getFirst().getCarriesOut()).isNull();
    }

    @Test
    void whoever_saw_an_older_version_is_told_and_nothing_is_overwritten() {
        assertThatThrownBy(() -> given.save.save(new SaveDraft.Saving(
                        given.world.kheClerk,
                        draft.getId(),
                        draft.seenVersion() + 1,
                        new SaveDraft.Draft(draft.getHead(), List.of(), null, List.of(), draft.getSignature()))))
                .isInstanceOf(StaleData.class);
        assertThat(draft.getSections()).isNotEmpty();
    }

    @Test
    void another_body_does_not_learn_that_the_draft_exists() {
        assertThatThrownBy(() -> given.write(draft, given.world.dongClerk, List.of()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_words_and_marks_of_an_imported_plan_stay_those_of_its_document() {
        SectionId block = SectionId.next();
        ReportDutyId duty = ReportDutyId.next();
        imported(block, duty);
        DraftDuty corrected = new DraftDuty(
                duty.value(),
                PromiseKind.REPORT,
                List.of(),
                Due.UNSPECIFIED,
                null,
                new Addressee("UBND tỉnh", given.world.province.getId(), null, null),
                null);
        save(List.of(new DraftItem(block, Section.Kind.HEADING, 1, "Chữ khác", List.of(corrected))));
        assertThat(draft.getSections().getFirst().getMarker()).isEqualTo("(2)");
        assertThat(draft.getSections().getFirst().getText()).isEqualTo("Tổng kết trước 10/12. Lưu hồ sơ.");
        ReportDuty kept = draft.getReportDuties().getFirst();
        assertThat(kept.getText()).isEqualTo("Tổng kết trước 10/12.");
        assertThat(kept.getKind()).isEqualTo(ReportKind.FINAL_REVIEW);
        assertThat(kept.getSource()).isNotNull();
        assertThat(kept.getAddressee().to()).isEqualTo(given.world.province.getId());
        assertThat(draft.getTasks()).extracting(Task::getText).containsExactly("Việc không thuộc mục nào.");
    }

    private void imported(SectionId block, ReportDutyId duty) {
        String text = "Tổng kết trước 10/12. Lưu hồ sơ.";
        ReportDuty report = new ReportDuty(
                duty,
                new Place(0, block, "2"),
                new ReportDuty.Content("Tổng kết trước 10/12.", ReportKind.FINAL_REVIEW, Addressee.NOBODY),
                Due.UNSPECIFIED,
                List.of());
        report.readFrom(SourceRef.of(new TextSpan(0, 21), text));
        Task loose = new Task(
                TaskId.next(),
                new Place(0, null, ""),
                new Task.Content("Việc không thuộc mục nào.", null, false, null),
                Due.UNSPECIFIED,
                List.of());
        draft.write(
                draft.getHead(),
                new Plan.Content(
                        List.of(new Section(
                                block, Section.Kind.ITEM, new Section.Depth(0, 2), new Section.Mark("(2)", "2"), text)),
                        List.of(loose),
                        List.of(report)));
        draft.readFrom(StoredTextId.next());
    }

    private void save(List<DraftItem> lines) {
        given.write(draft, given.world.kheClerk, lines);
    }
}
