package vn.tiendo.web.drafting;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.drafting.TakeOverTask;
import vn.tiendo.core.drafting.Takeover.Decision;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.TaskId;
import vn.tiendo.web.shared.CurrentActor;

/** Việc cấp trên giao: one decision on one task, answered with the outline as it stands then. */
@Controller
@RequiredArgsConstructor
class GivenController {
    private final TakeOverTask takeOverTask;
    private final DraftPage page;

    @PostMapping("/ke-hoach/{id}/soan/nhan-viec")
    String decide(
            @PathVariable PlanId id,
            GivenForm form,
            @CurrentActor Actor actor,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            Model model) {
        takeOverTask.decide(new TakeOverTask.TakingOver(
                actor, id, form.version(), form.parent(), form.task(), form.decision(), form.words()));
        if (script == null) {
            return "redirect:/ke-hoach/" + id + "/soan";
        }
        page.whole(id, actor, model);
        return "drafting/parts :: answer";
    }

    record GivenForm(
            long version,
            PlanId parent,
            TaskId task,
            Decision decision,
            @Nullable String words) {}
}
