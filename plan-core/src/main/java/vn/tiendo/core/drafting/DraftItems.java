package vn.tiendo.core.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.plan.ReportDuty;
import vn.tiendo.core.plan.Section;
import vn.tiendo.core.plan.SectionId;
import vn.tiendo.core.plan.Task;

/** A plan as lines of the editor: the way back from {@link ComposeContent}. */
public final class DraftItems {
    private DraftItems() {}

    public static List<DraftItem> of(Plan plan) {
        return inOrder(plan).stream()
                .map(section -> new DraftItem(
                        section.getId(),
                        section.getKind(),
                        section.getLevel(),
                        section.getText(),
                        dutiesOf(plan, section.getId())))
                .toList();
    }

    /** Reading order; a plan just written may hold its new blocks last. */
    static List<Section> inOrder(Plan plan) {
        return plan.getSections().stream()
                .sorted(Comparator.comparingInt(Section::getOrdinal))
                .toList();
    }

    /** What one block promises; null for what is promised without a block. */
    static List<DraftDuty> dutiesOf(Plan plan, @Nullable SectionId section) {
        Stream<DraftDuty> tasks = plan.getTasks().stream()
                .filter(task -> Objects.equals(task.getSection(), section))
                .sorted(Comparator.comparingInt(Task::getOrdinal))
                .map(DraftItems::duty);
        Stream<DraftDuty> reports = plan.getReportDuties().stream()
                .filter(report -> Objects.equals(report.getSection(), section))
                .sorted(Comparator.comparingInt(ReportDuty::getOrdinal))
                .map(DraftItems::duty);
        return Stream.concat(tasks, reports).toList();
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
