package vn.tiendo.web.plan;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.obligation.IssuePlan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.approval.DecideOnPlan;
import vn.tiendo.core.plan.approval.DecideOnPlan.Decision;
import vn.tiendo.core.plan.approval.SubmitPlan;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.web.shared.CurrentActor;
import vn.tiendo.web.shared.RuleOnForm;
import vn.tiendo.web.shared.Toast;
import vn.tiendo.web.words.DayText;

/** A plan's way up and out: submitted, approved or sent back, issued. */
@Controller
@RequestMapping("/ke-hoach/{id}")
@RequiredArgsConstructor
class ApprovalController {
    private final SubmitPlan submitPlan;
    private final DecideOnPlan decideOnPlan;
    private final IssuePlan issuePlan;
    private final PlanController pages;

    @PostMapping("/trinh")
    String submit(
            @CurrentActor Actor actor,
            @PathVariable PlanId id,
            @RequestParam long version,
            RedirectAttributes redirect) {
        submitPlan.submit(new SubmitPlan.Submission(actor, id, version));
        Toast.show(redirect, "plan.submitted");
        return "redirect:/ke-hoach/" + id;
    }

    @PostMapping("/duyet")
    String approve(
            @CurrentActor Actor actor,
            @PathVariable PlanId id,
            @RequestParam long version,
            RedirectAttributes redirect) {
        decideOnPlan.decide(new Decision(actor, id, version, true, ""));
        Toast.show(redirect, "plan.approved");
        return "redirect:/ke-hoach/" + id;
    }

    @PostMapping("/tra-lai")
    String sendBack(
            @CurrentActor Actor actor,
            @PathVariable PlanId id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        decideOnPlan.decide(new Decision(actor, id, version, false, reason));
        Toast.show(redirect, "plan.sentBack");
        return "redirect:/ke-hoach/" + id;
    }

    @PostMapping("/ban-hanh")
    String issue(
            @CurrentActor Actor actor,
            @PathVariable PlanId id,
            @ModelAttribute("issue") IssueForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            int owed = issuePlan.issue(new IssuePlan.Issue(
                    actor,
                    id,
                    form.version(),
                    form.number(),
                    DayText.read(form.issuedOn())
                            .orElseThrow(() -> RuleViolation.on("issuedOn", "plan.issue.noSuchDay")),
                    form.bodyCode()));
            Toast.show(redirect, "plan.issued", owed);
            return "redirect:/ke-hoach/" + id;
        } catch (RuleViolation broken) {
            RuleOnForm.put(binding, broken);
            response.setStatus(422);
            model.addAttribute("open", true);
            return pages.show(actor, id, model, form);
        }
    }
}
