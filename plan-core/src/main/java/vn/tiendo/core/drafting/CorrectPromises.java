package vn.tiendo.core.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.plan.Place;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.plan.ReportDuty;
import vn.tiendo.core.plan.Section;
import vn.tiendo.core.plan.SectionId;
import vn.tiendo.core.plan.Task;

/**
 * The content of an imported plan with its promises put right: blocks, marks and words stay those of the document, and a
 * promise keeps its own words and where it was read.
 */
final class CorrectPromises {
    private final Map<UUID, Task> tasks;
    private final Map<UUID, ReportDuty> reports;
    private final List<Task> newTasks = new ArrayList<>();
    private final List<ReportDuty> newReports = new ArrayList<>();

    private CorrectPromises(Plan plan) {
        this.tasks =
                plan.getTasks().stream().collect(Collectors.toMap(t -> t.getId().value(), Function.identity()));
        this.reports = plan.getReportDuties().stream()
                .collect(Collectors.toMap(r -> r.getId().value(), Function.identity()));
    }

    static Plan.Content of(Plan plan, List<DraftItem> typed) {
        CorrectPromises correction = new CorrectPromises(plan);
        Map<SectionId, List<DraftDuty>> wanted = new HashMap<>();
        typed.forEach(item -> wanted.put(item.id(), item.duties()));
        DraftItems.inOrder(plan)
                .forEach(section -> wanted.getOrDefault(section.getId(), DraftItems.dutiesOf(plan, section.getId()))
                        .forEach(duty -> correction.add(duty, section)));
        DraftItems.dutiesOf(plan, null).forEach(duty -> correction.add(duty, null));
        return new Plan.Content(DraftItems.inOrder(plan), correction.newTasks, correction.newReports);
    }

    private void add(DraftDuty duty, @Nullable Section section) {
        SectionId id = section == null ? null : section.getId();
        String number = section == null ? "" : section.getNumber();
        String text = section == null ? "" : section.getText();
        if (duty.kind() == PromiseKind.TASK) {
            newTasks.add(task(duty, new Place(newTasks.size(), id, number), text));
        } else {
            newReports.add(report(duty, new Place(newReports.size(), id, number), text));
        }
    }

    private Task task(DraftDuty duty, Place place, String text) {
        Task known = tasks.get(duty.id());
        if (known == null) {
            return ComposeContent.task(duty, place, text);
        }
        Task.Content content =
                new Task.Content(known.getText(), duty.product(), known.isRequest(), known.getCarriesOut());
        return new Task(
                known.getId(),
                new Place(place.ordinal(), place.section(), known.getNumber()),
                content,
                duty.due(),
                duty.assignments());
    }

    private ReportDuty report(DraftDuty duty, Place place, String text) {
        ReportDuty known = reports.get(duty.id());
        if (known == null) {
            return ComposeContent.report(duty, place, text);
        }
        ReportDuty.Content content = new ReportDuty.Content(known.getText(), known.getKind(), duty.addressee());
        return new ReportDuty(
                known.getId(),
                new Place(place.ordinal(), place.section(), known.getNumber()),
                content,
                duty.due(),
                duty.assignments());
    }
}
