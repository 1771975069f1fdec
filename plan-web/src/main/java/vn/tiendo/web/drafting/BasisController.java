package vn.tiendo.web.drafting;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.directive.DirectiveId;
import vn.tiendo.core.drafting.basis.CiteDirectives;
import vn.tiendo.core.drafting.basis.DropDirective;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.web.shared.CurrentActor;
import vn.tiendo.web.shared.Toast;

/** What a draft carries out: one more document, or one less. */
@Controller
@RequiredArgsConstructor
class BasisController {
    private final CiteDirectives citeDirectives;
    private final DropDirective dropDirective;
    private final EditorController editor;

    @PostMapping("/ke-hoach/{id}/soan/can-cu")
    String cite(
            @PathVariable PlanId id,
            @RequestParam("version") long version,
            @ModelAttribute("named") BasisForm form,
            BindingResult binding,
            @CurrentActor Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            citeDirectives.cite(new CiteDirectives.Citing(actor, id, version, form.chosen()));
        } catch (RuleViolation broken) {
            BrokenBasis.put(binding, "", broken);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return editor.show(id, actor, model);
        }
        return "redirect:/ke-hoach/" + id + "/soan";
    }

    @PostMapping("/ke-hoach/{id}/soan/bo-can-cu")
    String drop(
            @PathVariable PlanId id,
            @RequestParam("version") long version,
            @RequestParam("directive") DirectiveId directive,
            @CurrentActor Actor actor,
            RedirectAttributes redirect) {
        dropDirective.drop(new DropDirective.Dropping(actor, id, version, directive));
        Toast.show(redirect, "drafting.basis.dropped");
        return "redirect:/ke-hoach/" + id + "/soan";
    }
}
