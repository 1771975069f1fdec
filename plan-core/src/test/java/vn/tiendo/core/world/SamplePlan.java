package vn.tiendo.core.world;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.calendar.DeadlineText;
import vn.tiendo.core.directive.DocumentSymbol;
import vn.tiendo.core.directive.DocumentType;
import vn.tiendo.core.document.SourceDocument;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.reading.ReportKind;
import vn.tiendo.core.document.store.StoredText;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.AssignmentRole;
import vn.tiendo.core.plan.Due;
import vn.tiendo.core.plan.Place;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanHead;
import vn.tiendo.core.plan.ReportDuty;
import vn.tiendo.core.plan.ReportDutyId;
import vn.tiendo.core.plan.Section;
import vn.tiendo.core.plan.SectionId;
import vn.tiendo.core.plan.SourceRef;
import vn.tiendo.core.plan.Task;
import vn.tiendo.core.plan.TaskId;

/** A plan of the province: one task led by a department, one still without a lead, one yearly report of the communes. */
public final class SamplePlan {
    public static final String TEXT = "Sở Nội vụ hướng dẫn các xã rà soát. Các xã báo cáo trước ngày 10/12 hằng năm.";
    public static final DocumentSymbol TAIL = new DocumentSymbol(BodySystem.STATE, null, "KH", "UBND");

    private SamplePlan() {}

    public static Plan draft(SampleTree tree, BodyId issuer, BodyId draftingBody) {
        Plan plan = Plan.draft(
                new Plan.Drafter(tree.clerk.getId(), draftingBody),
                issuer,
                DocumentType.KE_HOACH,
                TAIL,
                head("Thực hiện công tác dân vận năm 2026"));
        Section section = new Section(
                SectionId.next(),
                Section.Kind.HEADING,
                new Section.Depth(0, 1),
                new Section.Mark("I.", "I"),
                "NHIỆM VỤ");
        Task led = task(0, section, "Hướng dẫn các xã rà soát hộ nghèo", "on 2026-06-30 BEFORE", tree.department);
        led.readFrom(SourceRef.of(new TextSpan(0, 35), TEXT));
        Task open = task(1, section, "Tuyên truyền sâu rộng", "unspecified", null);
        ReportDuty duty = new ReportDuty(
                ReportDutyId.next(),
                new Place(2, section.getId(), "I.2"),
                new ReportDuty.Content("Báo cáo kết quả hằng năm", ReportKind.PERIODIC, Addressee.NOBODY),
                new Due(DeadlineText.read("every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10 BEFORE"), "trước ngày 10/12"),
                List.of(new Assignment(AssignmentRole.LEAD, "các xã", null, tree.communes.getId())));
        plan.write(plan.getHead(), new Plan.Content(List.of(section), List.of(led, open), List.of(duty)));
        return plan;
    }

    public static Plan issued(SampleTree tree, BodyId issuer, StoredText text, String number) {
        Plan plan = draft(tree, issuer, issuer);
        plan.submit();
        plan.approve();
        plan.issue(new DocumentSymbol(BodySystem.STATE, number, "KH", "UBND"), LocalDate.of(2026, 1, 15), text.getId());
        return plan;
    }

    public static PlanHead head(String subject) {
        return new PlanHead(subject, "Sơn Hà", "Căn cứ chương trình công tác", null, null, LocalDate.of(2027, 12, 31));
    }

    public static Task task(int ordinal, Section section, String text, String deadline, @Nullable BodyId lead) {
        Deadline read = DeadlineText.read(deadline);
        List<Assignment> assignments =
                lead == null ? List.of() : List.of(new Assignment(AssignmentRole.LEAD, "Sở Nội vụ", lead, null));
        return new Task(
                TaskId.next(),
                new Place(ordinal, section.getId(), "I." + ordinal),
                new Task.Content(text, null, false, null),
                new Due(read, null),
                assignments);
    }

    public static StoredText text() {
        return new StoredText(SourceDocument.of(TEXT), null);
    }
}
