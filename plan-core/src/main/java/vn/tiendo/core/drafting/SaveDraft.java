package vn.tiendo.core.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.tiendo.core.plan.SectionId;
import vn.tiendo.core.plan.Signature;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.StaleData;
import vn.tiendo.core.shared.UseCase;

/** Writes down what stands in the editor: head, outline, who it goes to, who signs. */
@UseCase
@RequiredArgsConstructor
public class SaveDraft {
    private final Plans plans;

    public void save(Saving command) {
        Plan plan = plans.byId(command.plan()).orElseThrow(() -> new NotFound(command.plan()));
        Permissions.requireFor(command.actor(), plan.getDraftingBody(), Role.CLERK, Role.HEAD);
        StaleData.check(plan.getId(), command.seenVersion(), plan.seenVersion());
        plan.write(
                command.draft().head(),
                ComposeContent.of(items(plan, command.draft().items())));
        plan.addressTo(
                command.draft().focal(),
                command.draft().recipients(),
                command.draft().signature());
    }

    /** The words of an imported plan stay those of its document; only what they promise can be put right. */
    private static List<DraftItem> items(Plan plan, List<DraftItem> typed) {
        if (plan.getText() == null) {
            return typed;
        }
        Map<SectionId, List<DraftDuty>> duties = new HashMap<>();
        typed.forEach(item -> duties.put(item.id(), item.duties()));
        return DraftItems.of(plan).stream()
                .map(item -> new DraftItem(
                        item.id(),
                        item.kind(),
                        item.level(),
                        item.text(),
                        duties.getOrDefault(item.id(), item.duties())))
                .toList();
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
