package vn.tiendo.core.drafting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.Due;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.plan.TaskId;

/**
 * What a line of the outline promises: a task or a report.
 *
 * @param id made by the editor and kept
 * @param product of a task; null for a report
 * @param addressee of a report; {@link Addressee#NOBODY} for a task
 * @param carriesOut the superior's task it takes over
 */
public record DraftDuty(
        UUID id,
        PromiseKind kind,
        List<Assignment> assignments,
        Due due,
        @Nullable String product,
        Addressee addressee,
        @Nullable TaskId carriesOut) {
    DraftDuty carryingOutOnly(Set<TaskId> given) {
        return carriesOut == null || given.contains(carriesOut)
                ? this
                : new DraftDuty(id, kind, assignments, due, product, addressee, null);
    }
}
