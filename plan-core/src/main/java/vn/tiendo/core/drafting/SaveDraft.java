package vn.tiendo.core.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanHead;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.plan.Signature;
import vn.tiendo.core.plan.TaskId;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.StaleData;
import vn.tiendo.core.shared.UseCase;

/**
 * Writes down what stands in the editor: head, outline, who it goes to, who signs. The words of an imported plan stay
 * those of its document; only what they promise can be put right.
 */
@UseCase
@RequiredArgsConstructor
public class SaveDraft {
    private final Plans plans;
    private final Takeovers takeovers;

    public void save(Saving command) {
        Plan plan = plans.byId(command.plan()).orElseThrow(() -> new NotFound(command.plan()));
        Permissions.requireFor(command.actor(), plan.getDraftingBody(), Role.CLERK, Role.HEAD);
        StaleData.check(plan.getId(), command.seenVersion(), plan.seenVersion());
        Draft draft = command.draft();
        if (draft.head().subject().isBlank()) {
            throw RuleViolation.on("subject", "drafting.subject.missing");
        }
        plan.write(draft.head(), content(plan, draft.items()));
        plan.addressTo(draft.focal(), draft.recipients(), draft.signature());
    }

    private Plan.Content content(Plan plan, List<DraftItem> typed) {
        eachLineOnce(typed);
        if (plan.getText() != null) {
            return CorrectPromises.of(plan, typed);
        }
        Set<TaskId> given =
                takeovers.of(plan.getId()).stream().map(Takeover::getParentTask).collect(Collectors.toSet());
        return ComposeContent.of(
                typed.stream().map(item -> item.carryingOutOnly(given)).toList());
    }

    private static void eachLineOnce(List<DraftItem> typed) {
        Set<UUID> seen = new HashSet<>();
        boolean once = typed.stream().allMatch(item -> seen.add(item.id().value()))
                && typed.stream().flatMap(item -> item.duties().stream()).allMatch(duty -> seen.add(duty.id()));
        if (!once) {
            throw new RuleViolation("drafting.line.twice");
        }
    }

    /** All that the editor holds. */
    public record Draft(
            PlanHead head,
            List<DraftItem> items,
            @Nullable BodyId focal,
            List<String> recipients,
            Signature signature) {}

    public record Saving(Actor actor, PlanId plan, long seenVersion, Draft draft) implements Command {}
}
