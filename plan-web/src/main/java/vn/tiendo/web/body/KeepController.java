package vn.tiendo.web.body;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.register.AddAlias;
import vn.tiendo.core.body.register.EndBody;
import vn.tiendo.core.body.register.RenameBody;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.web.shared.CurrentActor;
import vn.tiendo.web.shared.RuleOnForm;
import vn.tiendo.web.shared.Toast;
import vn.tiendo.web.words.DayText;

/** What happens to a body in time: other names, a new name, its end. */
@Controller
@RequestMapping("/don-vi/{id}")
@RequiredArgsConstructor
class KeepController {
    private final AddAlias addAlias;
    private final RenameBody renameBody;
    private final EndBody endBody;
    private final BodyController pages;

    @PostMapping("/ten-khac")
    String alias(
            @CurrentActor Actor actor,
            @PathVariable BodyId id,
            @ModelAttribute("addition") AliasForm form,
            BindingResult binding,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            addAlias.add(
                    new AddAlias.Addition(actor, id, form.alias(), end("from", form.from()), end("to", form.to())));
            Toast.show(redirect, "body.alias.added", form.alias());
            return "redirect:/don-vi/" + id;
        } catch (RuleViolation broken) {
            RuleOnForm.put(binding, broken);
            response.setStatus(422);
            return pages.show(actor, id, locale, model);
        }
    }

    @PostMapping("/doi-ten")
    String rename(
            @CurrentActor Actor actor,
            @PathVariable BodyId id,
            @ModelAttribute("renaming") RenameForm form,
            BindingResult binding,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            renameBody.rename(
                    new RenameBody.Renaming(actor, id, form.name(), form.shortName(), day("from", form.from())));
            Toast.show(redirect, "body.renamed", form.name(), form.from());
            return "redirect:/don-vi/" + id;
        } catch (RuleViolation broken) {
            RuleOnForm.put(binding, broken);
            response.setStatus(422);
            return pages.show(actor, id, locale, model);
        }
    }

    @PostMapping("/ket-thuc")
    String end(
            @CurrentActor Actor actor,
            @PathVariable BodyId id,
            @ModelAttribute("ending") EndForm form,
            BindingResult binding,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            endBody.end(new EndBody.Ending(actor, id, day("lastDay", form.lastDay())));
            Toast.show(redirect, "body.ended", form.lastDay());
            return "redirect:/don-vi/" + id;
        } catch (RuleViolation broken) {
            RuleOnForm.put(binding, broken);
            response.setStatus(422);
            return pages.show(actor, id, locale, model);
        }
    }

    private static @Nullable LocalDate end(String field, String typed) {
        return typed.isBlank() ? null : day(field, typed);
    }

    private static LocalDate day(String field, String typed) {
        return DayText.read(typed).orElseThrow(() -> RuleViolation.on(field, "body.day.none"));
    }
}
