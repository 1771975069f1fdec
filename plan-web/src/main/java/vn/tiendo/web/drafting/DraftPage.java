package vn.tiendo.web.drafting;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.drafting.GivenShare;
import vn.tiendo.core.drafting.OpenDraft;
import vn.tiendo.core.drafting.ReadGivenTasks;
import vn.tiendo.core.export.PrintPlan;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.web.drafting.outline.WriteState;

/** What the editor page and the answers to its script show of a draft as it stands now. */
@Component
@RequiredArgsConstructor
class DraftPage {
    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final OpenDraft drafts;
    private final ReadGivenTasks givenTasks;
    private final PrintPlan printPlan;
    private final WriteState state;
    private final JsonMapper json;
    private final Clock clock;

    /** The page's changing parts: version, time, printed page, given tasks. */
    Plan parts(PlanId id, Actor actor, Model model) {
        Plan plan = drafts.of(id, actor);
        List<GivenShare> shares = givenTasks.of(plan, actor);
        model.addAttribute("plan", plan);
        model.addAttribute("savedAt", CLOCK_TIME.format(LocalTime.now(clock)));
        model.addAttribute("printed", printPlan.of(plan));
        model.addAttribute("shares", shares);
        model.addAttribute(
                "given",
                shares.stream().mapToLong(share -> share.tasks().size()).sum());
        model.addAttribute("taken", shares.stream().mapToLong(GivenShare::taken).sum());
        return plan;
    }

    /** The same with the outline itself, for a page that has none yet or must take a new one. */
    Plan whole(PlanId id, Actor actor, Model model) {
        Plan plan = parts(id, actor, model);
        model.addAttribute("state", json.writeValueAsString(state.of(plan)));
        return plan;
    }
}
