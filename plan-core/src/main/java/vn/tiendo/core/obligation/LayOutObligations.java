package vn.tiendo.core.obligation;

import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyEntry;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.plan.ReportDuty;
import vn.tiendo.core.plan.Task;

/**
 * Turns the promises of an issued plan into obligations: one per task or report duty, body and period. A group is asked
 * once, on the day of assignment. Doing it again adds only what is missing.
 */
@Named
@RequiredArgsConstructor
public class LayOutObligations {
    private final Obligations obligations;
    private final Bodies bodies;
    private final Policies policies;

    /** How many obligations were added. */
    public int of(Plan plan, LocalDate assignedOn) {
        LocalDate issuedOn = Objects.requireNonNull(plan.getIssuedOn());
        Timetable timetable = new Timetable(issuedOn, plan.getHead().termTo(), policies.on(assignedOn));
        BodyCatalogue catalogue = bodies.on(assignedOn);
        Set<Owed> owed = obligations.owedUnder(plan.getId());
        int added = 0;
        for (Task task : plan.getTasks()) {
            Promise promise =
                    new Promise(plan.getId(), PromiseKind.TASK, task.getId().value());
            Wanted wanted =
                    new Wanted(promise, reviewer(plan, null), task.getDue().deadline());
            added += add(wanted, members(task.leads(), catalogue), timetable, owed);
        }
        for (ReportDuty duty : plan.getReportDuties()) {
            Promise promise =
                    new Promise(plan.getId(), PromiseKind.REPORT, duty.getId().value());
            Wanted wanted = new Wanted(
                    promise,
                    reviewer(plan, duty.getAddressee().receiver()),
                    duty.getDue().deadline());
            added += add(wanted, members(duty.getReporters(), catalogue), timetable, owed);
        }
        return added;
    }

    private record Wanted(Promise promise, BodyId reviewer, Deadline deadline) {}

    private int add(Wanted wanted, Set<BodyId> debtors, Timetable timetable, Set<Owed> owed) {
        List<Slot> slots = timetable.slots(wanted.deadline());
        int added = 0;
        for (BodyId debtor : debtors) {
            for (Slot slot : slots) {
                if (owed.add(new Owed(wanted.promise().source(), debtor, slot.key()))) {
                    obligations.add(new Obligation(wanted.promise(), debtor, wanted.reviewer(), slot));
                    added++;
                }
            }
        }
        return added;
    }

    private static BodyId reviewer(Plan plan, @Nullable BodyId receiver) {
        if (receiver != null) {
            return receiver;
        }
        return plan.getFocal() != null ? plan.getFocal() : plan.getIssuer();
    }

    private static Set<BodyId> members(List<Assignment> named, BodyCatalogue catalogue) {
        Set<BodyId> members = new LinkedHashSet<>();
        for (Assignment assignment : named) {
            if (assignment.body() != null) {
                members.add(assignment.body());
            } else if (assignment.group() != null) {
                catalogue.find(assignment.group()).stream()
                        .flatMap(group -> catalogue.membersOf(group).stream())
                        .map(BodyEntry::id)
                        .forEach(members::add);
            }
        }
        return members;
    }
}
