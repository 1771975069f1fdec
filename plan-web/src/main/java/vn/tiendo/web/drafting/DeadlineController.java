package vn.tiendo.web.drafting;

import java.time.DateTimeException;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.calendar.DeadlineText;
import vn.tiendo.core.plan.Due;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.web.drafting.outline.WriteState;
import vn.tiendo.web.shared.RuleOnForm;
import vn.tiendo.web.words.DeadlineForm;

/** The deadline of a line: its boxes to fill in, and what was filled in as the editor keeps it. */
@Controller
@RequiredArgsConstructor
class DeadlineController {
    private static final String BOXES = "drafting/parts :: deadline";

    private final WriteState write;
    private final JsonMapper json;

    @GetMapping("/ke-hoach/soan/han")
    String boxes(@RequestParam("ma") String code, Model model) {
        model.addAttribute("form", new WhenForm(DeadlineForm.of(deadline(code))));
        return BOXES;
    }

    /** The deadline in an attribute of the answer, or the boxes again with what is wrong. */
    @PostMapping("/ke-hoach/soan/han")
    ModelAndView settle(@ModelAttribute("form") WhenForm form, BindingResult binding, Model model) {
        try {
            Deadline deadline = form.deadline().deadline();
            model.addAttribute("when", json.writeValueAsString(write.when(new Due(deadline, null))));
            return new ModelAndView("drafting/parts :: when");
        } catch (RuleViolation broken) {
            RuleOnForm.put(binding, broken);
            return new ModelAndView(BOXES, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static Deadline deadline(String code) {
        try {
            return DeadlineText.read(code);
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException malformed) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, malformed);
        }
    }

    /** @param deadline unspecified when nothing was sent */
    record WhenForm(DeadlineForm deadline) {
        WhenForm {
            deadline = Objects.requireNonNullElseGet(deadline, () -> DeadlineForm.of(Deadline.UNSPECIFIED));
        }
    }
}
