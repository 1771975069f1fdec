package vn.tiendo.core.drafting;

import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.drafting.Takeover.Decision;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.plan.Section;
import vn.tiendo.core.plan.SectionId;
import vn.tiendo.core.plan.Task;
import vn.tiendo.core.plan.TaskId;
import vn.tiendo.core.plan.register.PlanRegister;
import vn.tiendo.core.shared.Ids;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.StaleData;
import vn.tiendo.core.shared.UseCase;
import vn.tiendo.core.shared.VietnameseText;

/**
 * Decides on one task the parent plan gives to this body: takes it over with its words and deadline, adapts the words, or
 * skips it with a reason. Who does it is for the own plan to say, so nobody is named yet.
 */
@UseCase
@RequiredArgsConstructor
public class TakeOverTask {
    private final Plans plans;
    private final PlanRegister register;
    private final Takeovers takeovers;

    public void decide(TakingOver command) {
        Plan plan = plans.byId(command.plan()).orElseThrow(() -> new NotFound(command.plan()));
        Permissions.requireFor(command.actor(), plan.getDraftingBody(), Role.CLERK, Role.HEAD);
        StaleData.check(plan.getId(), command.seenVersion(), plan.seenVersion());
        if (!plan.getStatus().editable()) {
            throw new RuleViolation("plan.frozen", plan.getStatus());
        }
        Task task = register.shareOf(command.parent(), command.actor()).stream()
                .filter(t -> t.getId().equals(command.task()))
                .findFirst()
                .orElseThrow(() -> new NotFound(command.task()));
        if (plan.getTasks().stream().anyMatch(own -> task.getId().equals(own.getCarriesOut()))) {
            throw new RuleViolation("drafting.takeover.again");
        }
        record(plan, task, command);
        if (command.decision() != Decision.SKIP) {
            plan.write(plan.getHead(), ComposeContent.of(withTask(plan, task, command)));
        }
    }

    /** Skipped before, or taken over and deleted since: the mind may be changed. */
    private void record(Plan plan, Task task, TakingOver command) {
        takeovers.of(plan.getId()).stream()
                .filter(made -> made.getParentTask().equals(task.getId()))
                .findFirst()
                .ifPresentOrElse(
                        made -> made.decide(command.decision(), command.words()),
                        () -> takeovers.add(
                                new Takeover(plan.getId(), task.getId(), command.decision(), command.words())));
    }

    private static List<DraftItem> withTask(Plan plan, Task task, TakingOver command) {
        List<DraftItem> items = new ArrayList<>(DraftItems.of(plan));
        String words = command.decision() == Decision.ADAPT ? command.words() : null;
        String text = words == null || words.isBlank() ? task.getText() : words.strip();
        List<Assignment> nobody = List.of();
        DraftDuty duty = new DraftDuty(
                Ids.next(), PromiseKind.TASK, nobody, task.getDue(), task.getProduct(), Addressee.NOBODY, task.getId());
        items.add(placeOf(items), new DraftItem(SectionId.next(), Section.Kind.ITEM, 2, text, List.of(duty)));
        return items;
    }

    /** The end of the section on tasks; the end of the plan when there is none. */
    private static int placeOf(List<DraftItem> items) {
        int place = items.size();
        boolean inTasks = false;
        for (int i = 0; i < items.size(); i++) {
            DraftItem item = items.get(i);
            if (item.level() == 1) {
                if (inTasks) {
                    return i;
                }
                inTasks = VietnameseText.fold(item.text()).contains("nhiem vu");
            }
        }
        return place;
    }

    /** {@code words}: the adapted text, or the reason for skipping; not read when taken over as it is. */
    public record TakingOver(
            Actor actor,
            PlanId plan,
            long seenVersion,
            PlanId parent,
            TaskId task,
            Decision decision,
            @Nullable String words)
            implements Command {}
}
