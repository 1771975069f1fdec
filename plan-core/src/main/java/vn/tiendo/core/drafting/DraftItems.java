package vn.tiendo.core.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.plan.ReportDuty;
import vn.tiendo.core.plan.SectionId;
import vn.tiendo.core.plan.Task;

/** A plan as lines of the editor: the way back from {@link ComposeContent}. */
public final class DraftItems {
    private DraftItems() {}

    public static List<DraftItem> of(Plan plan) {
        Map<@Nullable SectionId, List<DraftDuty>> duties = new HashMap<>();
        plan.getTasks().forEach(task -> at(duties, task.getSection()).add(duty(task)));
        plan.getReportDuties().forEach(report -> at(duties, report.getSection()).add(duty(report)));
        return plan.getSections().stream()
                .map(section -> new DraftItem(
                        section.getId(),
                        section.getKind(),
                        section.getLevel(),
                        section.getText(),
                        List.copyOf(at(duties, section.getId()))))
                .toList();
    }

    private static List<DraftDuty> at(Map<@Nullable SectionId, List<DraftDuty>> duties, @Nullable SectionId section) {
        return duties.computeIfAbsent(section, none -> new ArrayList<>());
    }

    private static DraftDuty duty(Task task) {
        return new DraftDuty(
                task.getId().value(),
                PromiseKind.TASK,
                List.copyOf(task.getAssignments()),
                task.getDue(),
                task.getProduct(),
                Addressee.NOBODY,
                task.getCarriesOut());
    }

    private static DraftDuty duty(ReportDuty report) {
        return new DraftDuty(
                report.getId().value(),
                PromiseKind.REPORT,
                List.copyOf(report.getReporters()),
                report.getDue(),
                null,
                report.getAddressee(),
                null);
    }
}
