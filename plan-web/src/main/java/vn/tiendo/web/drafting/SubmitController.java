package vn.tiendo.web.drafting;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.approval.SubmitPlan;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.web.shared.CurrentActor;
import vn.tiendo.web.shared.Toast;

/** Trình duyệt, from where the plan was written. */
@Controller
@RequiredArgsConstructor
class SubmitController {
    private final SubmitPlan submitPlan;
    private final EditorController editor;

    @PostMapping("/ke-hoach/{id}/soan/trinh")
    String submit(
            @PathVariable PlanId id,
            @RequestParam("version") long version,
            @CurrentActor Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            submitPlan.submit(new SubmitPlan.Submission(actor, id, version));
        } catch (RuleViolation broken) {
            model.addAttribute("refusal", broken);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return editor.show(id, actor, model);
        }
        Toast.show(redirect, "drafting.submitted");
        return "redirect:/ke-hoach/" + id;
    }
}
