package vn.tiendo.web.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.people.HirePerson;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.web.shared.Choice;
import vn.tiendo.web.shared.CurrentActor;
import vn.tiendo.web.shared.RuleOnForm;

/** A new account. Its password is shown in the answer itself: kept for a next page, it would be kept in the open. */
@Controller
@RequestMapping("/quan-tri/nguoi-dung/moi")
@RequiredArgsConstructor
class HireController {
    private final HirePerson hirePerson;
    private final Bodies bodies;
    private final OneTimePassword oneTimePassword;
    private final PasswordEncoder encoder;
    private final Clock clock;

    @GetMapping
    String form(@RequestParam(name = "don-vi", defaultValue = "") String body, Model model) {
        model.addAttribute("form", new HireForm("", "", body, "", null));
        return show(model);
    }

    @PostMapping
    String hire(
            @CurrentActor Actor actor,
            @ModelAttribute("form") HireForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response) {
        if (form.complete(binding)) {
            String password = oneTimePassword.next();
            try {
                var id = hirePerson.hire(new HirePerson.Hiring(
                        actor, form.userName(), form.displayName(), encoder.encode(password), form.seat()));
                model.addAttribute("told", new Told(id, form.userName().strip(), form.displayName(), password));
                return "admin/told";
            } catch (RuleViolation broken) {
                RuleOnForm.put(binding, broken);
            }
        }
        response.setStatus(422);
        return show(model);
    }

    private String show(Model model) {
        List<Choice> choices = bodies.on(LocalDate.now(clock)).bodies().stream()
                .map(body -> new Choice(body.id().toString(), body.name()))
                .toList();
        model.addAttribute("bodies", choices);
        model.addAttribute("roles", Role.values());
        return "admin/hire";
    }
}
