package vn.tiendo.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.intake.CorrectHead;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.reading.OpenIntake;
import vn.tiendo.core.intake.reading.OpenIntake.Opened;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.StaleData;
import vn.tiendo.web.intake.form.BodyLabels;
import vn.tiendo.web.intake.form.HeadForm;
import vn.tiendo.web.intake.view.Asked;
import vn.tiendo.web.intake.view.ReviewAddress;
import vn.tiendo.web.shared.CurrentActor;
import vn.tiendo.web.shared.RuleOnForm;
import vn.tiendo.web.shared.Toast;

/** Đầu văn bản: what the document says of itself, corrected by a person. */
@Controller
@RequiredArgsConstructor
class HeadController {
    private final CorrectHead correctHead;
    private final OpenIntake openIntake;
    private final ReviewView view;

    @PostMapping("/van-ban/nhap/{id}/dau-van-ban")
    String correct(
            @CurrentActor Actor actor,
            @PathVariable IntakeId id,
            @ModelAttribute(ReviewView.FORM) HeadForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Opened opened = openIntake.open(actor, id);
        try {
            correctHead.correct(form.correction(actor, id, new BodyLabels(opened.catalogue())));
            Toast.show(redirect, "intake.head.saved");
            return "redirect:" + ReviewAddress.of(id).part(Asked.Part.HEAD);
        } catch (StaleData | OptimisticLockingFailureException faster) {
            model.addAttribute("stale", true);
            response.setStatus(HttpStatus.CONFLICT.value());
        } catch (RuleViolation broken) {
            if (broken.key().equals("intake.closed")) {
                return "redirect:" + ReviewAddress.of(id).page();
            }
            RuleOnForm.put(binding, broken);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        response.setHeader("HX-Replace-Url", ReviewAddress.of(id).part(Asked.Part.HEAD));
        return view.show(openIntake.open(actor, id), Asked.part(Asked.Part.HEAD), model);
    }
}
