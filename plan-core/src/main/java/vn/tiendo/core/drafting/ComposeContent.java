package vn.tiendo.core.drafting;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.document.reading.ReportKind;
import vn.tiendo.core.plan.Place;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.plan.ReportDuty;
import vn.tiendo.core.plan.ReportDutyId;
import vn.tiendo.core.plan.Section;
import vn.tiendo.core.plan.Task;
import vn.tiendo.core.plan.TaskId;
import vn.tiendo.core.shared.VietnameseText;

/** The lines of the editor as a plan's content: marks given, tasks and reports set apart. */
final class ComposeContent {
    private ComposeContent() {}

    static Plan.Content of(List<DraftItem> items) {
        List<Section> sections = new ArrayList<>();
        List<Task> tasks = new ArrayList<>();
        List<ReportDuty> duties = new ArrayList<>();
        OutlineMarks marks = new OutlineMarks();
        for (DraftItem item : items) {
            Section.Mark mark = marks.next(item.kind(), item.level());
            String text = VietnameseText.oneLine(VietnameseText.nfc(item.text()));
            sections.add(
                    new Section(item.id(), item.kind(), new Section.Depth(sections.size(), item.level()), mark, text));
            for (DraftDuty duty : item.duties()) {
                if (duty.kind() == PromiseKind.TASK) {
                    tasks.add(task(duty, new Place(tasks.size(), item.id(), mark.number()), text));
                } else {
                    duties.add(report(duty, new Place(duties.size(), item.id(), mark.number()), text));
                }
            }
        }
        return new Plan.Content(sections, tasks, duties);
    }

    static Task task(DraftDuty duty, Place place, String text) {
        boolean request = VietnameseText.fold(text).startsWith("de nghi ");
        Task.Content content = new Task.Content(text, duty.product(), request, duty.carriesOut());
        return new Task(new TaskId(duty.id()), place, content, duty.due(), duty.assignments());
    }

    static ReportDuty report(DraftDuty duty, Place place, String text) {
        boolean onDemand = duty.due().deadline() instanceof Deadline.OnDemand;
        ReportKind kind = onDemand ? ReportKind.ON_DEMAND : ReportKind.PERIODIC;
        ReportDuty.Content content = new ReportDuty.Content(text, kind, duty.addressee());
        return new ReportDuty(new ReportDutyId(duty.id()), place, content, duty.due(), duty.assignments());
    }
}
