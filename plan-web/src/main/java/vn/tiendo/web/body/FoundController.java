package vn.tiendo.web.body;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.body.IssuingLevel;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.register.FoundBody;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.web.shared.Choice;
import vn.tiendo.web.shared.CurrentActor;
import vn.tiendo.web.shared.RuleOnForm;
import vn.tiendo.web.shared.Toast;
import vn.tiendo.web.words.DayText;

/** Entering a new body into the register. */
@Controller
@RequestMapping("/don-vi/moi")
@RequiredArgsConstructor
class FoundController {
    private final Bodies bodies;
    private final FoundBody foundBody;
    private final KindWords kinds;
    private final MessageSource messages;
    private final Clock clock;

    @GetMapping
    String form(
            @CurrentActor Actor actor,
            @RequestParam(name = "duoi", defaultValue = "") String above,
            Locale locale,
            Model model) {
        Permissions.require(actor, Role.ADMIN);
        ProfileForm profile = above.isEmpty()
                ? ProfileForm.EMPTY
                : bodies.byId(BodyId.of(above)).map(ProfileForm::under).orElse(ProfileForm.EMPTY);
        model.addAttribute("form", new FoundForm("", "", DayText.write(LocalDate.now(clock)), profile));
        return show(locale, model);
    }

    @PostMapping
    String found(
            @CurrentActor Actor actor,
            @ModelAttribute("form") FoundForm form,
            BindingResult binding,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Permissions.require(actor, Role.ADMIN);
        if (form.complete(binding)) {
            try {
                BodyId id = foundBody.found(new FoundBody.Founding(
                        actor, form.name(), form.shortName(), form.profile().read(), form.firstDay()));
                Toast.show(redirect, "body.founded", form.name());
                return "redirect:/don-vi/" + id;
            } catch (RuleViolation broken) {
                RuleOnForm.put(binding, broken);
            }
        }
        response.setStatus(422);
        return show(locale, model);
    }

    private String show(Locale locale, Model model) {
        BodyCatalogue catalogue = bodies.on(LocalDate.now(clock));
        model.addAttribute(
                "parents",
                BodyTree.of(catalogue).stream()
                        .map(row -> new Choice(
                                row.body().id().toString(),
                                "\u2003".repeat(row.indent()) + row.body().name()))
                        .toList());
        model.addAttribute("kinds", kinds.choices(catalogue, locale));
        model.addAttribute("systems", choices(BodySystem.values(), "body.system.", locale));
        model.addAttribute("levels", choices(IssuingLevel.values(), "body.level.", locale));
        return "body/found";
    }

    private List<Choice> choices(Enum<?>[] values, String key, Locale locale) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), messages.getMessage(key + value.name(), null, locale)))
                .toList();
    }
}
