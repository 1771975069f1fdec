package vn.tiendo.web.plan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.intake.Intakes;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PlanStatus;
import vn.tiendo.core.plan.register.PlanRegister;
import vn.tiendo.web.shared.CurrentActor;

/** Kế hoạch: the list, one plan, and its text. */
@Controller
@RequestMapping("/ke-hoach")
@RequiredArgsConstructor
class PlanController {
    private final PlanRegister register;
    private final ReadPlanPage read;
    private final ReadPlanText text;
    private final Intakes intakes;

    @GetMapping
    String list(
            @CurrentActor Actor actor,
            @RequestParam(name = "trang-thai", defaultValue = "") String status,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            Model model) {
        Set<PlanStatus> statuses = Arrays.stream(PlanStatus.values())
                .filter(s -> s.name().equals(status))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlanStatus.class)));
        String asked = words.isBlank() ? null : words;
        model.addAttribute("page", register.page(Visibility.of(actor), statuses, asked, Math.max(0, page - 1)));
        model.addAttribute("statuses", PlanStatus.values());
        model.addAttribute("status", status);
        model.addAttribute("words", words);
        return "plan/list";
    }

    @GetMapping("/{id}")
    String plan(@CurrentActor Actor actor, @PathVariable PlanId id, Model model) {
        return show(actor, id, model, null);
    }

    /** @param typed what came back from the dialog; null before anybody has typed anything */
    String show(Actor actor, PlanId id, Model model, @Nullable IssueForm typed) {
        PlanPage page = read.of(id, actor);
        model.addAttribute("page", page);
        model.addAttribute("issue", typed == null ? issueForm(page) : typed);
        return "plan/view";
    }

    private IssueForm issueForm(PlanPage page) {
        return page.may().issue()
                ? intakes.headOf(page.plan().getId()).map(IssueForm::of).orElse(IssueForm.EMPTY)
                : IssueForm.EMPTY;
    }

    /** {@code from} and {@code to} are offsets of the sentence to light. */
    @GetMapping("/{id}/van-ban")
    String text(
            @CurrentActor Actor actor,
            @PathVariable PlanId id,
            @RequestParam(name = "tu", defaultValue = "-1") int from,
            @RequestParam(name = "den", defaultValue = "-1") int to,
            Model model) {
        Plan plan = read.visible(id, actor);
        model.addAttribute("plan", plan);
        model.addAttribute("text", text.of(plan, from, to));
        return "plan/text";
    }
}
