package vn.tiendo.web.drafting;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.drafting.StartDraft;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.web.shared.CurrentActor;

/** A new plan: what it is about, for which year, and what it carries out. */
@Controller
@RequiredArgsConstructor
class StartController {
    private static final int AUTUMN = 9;

    private final StartDraft startDraft;
    private final BasisChoice choice;
    private final Clock clock;

    /** {@code plan}: the superior's plan one came from, ticked already. */
    @GetMapping("/ke-hoach/soan")
    String ask(
            @RequestParam(name = "thuc-hien", required = false) @Nullable String plan,
            @CurrentActor Actor actor,
            Model model) {
        Permissions.require(actor, Role.CLERK, Role.HEAD);
        BasisForm basis = new BasisForm(
                plan == null ? List.of() : List.of(plan),
                List.of(),
                BasisForm.empty().byHand());
        model.addAttribute("form", new StartForm("", String.valueOf(yearToPlan()), basis));
        return show(actor, model);
    }

    @PostMapping("/ke-hoach/soan")
    String start(
            @ModelAttribute("form") StartForm form,
            BindingResult binding,
            @CurrentActor Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            PlanId draft = startDraft.start(form.command(actor));
            return "redirect:/ke-hoach/" + draft + "/soan";
        } catch (RuleViolation broken) {
            BrokenBasis.put(binding, "basis.", broken);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(actor, model);
        }
    }

    private String show(Actor actor, Model model) {
        choice.offer(actor, model);
        return "drafting/start";
    }

    /** From autumn on one plans for the next year. */
    private int yearToPlan() {
        LocalDate today = LocalDate.now(clock);
        return today.getMonthValue() >= AUTUMN ? today.getYear() + 1 : today.getYear();
    }
}
