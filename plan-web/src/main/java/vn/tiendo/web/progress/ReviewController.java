package vn.tiendo.web.progress;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.progress.ProgressReportId;
import vn.tiendo.core.progress.ReviewReport;
import vn.tiendo.core.progress.ReviewReport.Verdict;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.VietnameseText;
import vn.tiendo.web.obligation.ObligationLine;
import vn.tiendo.web.shared.CurrentActor;
import vn.tiendo.web.shared.RuleOnForm;
import vn.tiendo.web.shared.Toast;

/** Chờ xác nhận: the reports that wait for a word, one after the other; and the reports on any one obligation. */
@Controller
@RequiredArgsConstructor
class ReviewController {
    private static final String TRAY = "/bao-cao/cho-xac-nhan";
    private static final int LONGEST = 4000;

    private final ReadMyWork work;
    private final OpenObligation obligations;
    private final ReviewReport review;

    @GetMapping(TRAY)
    String tray(@CurrentActor Actor actor, Model model) {
        List<ObligationLine> waiting = work.toReview(actor);
        if (waiting.isEmpty()) {
            model.addAttribute("tray", new Tray(waiting, null));
        } else {
            open(waiting.getFirst().id(), actor, waiting, model);
        }
        return show(false, model);
    }

    @GetMapping("/bao-cao/{id}")
    String one(@PathVariable String id, @CurrentActor Actor actor, Model model) {
        open(id, actor, work.toReview(actor), model);
        return show(true, model);
    }

    /** On a phone what was chosen takes the place of the list. */
    private static String show(boolean chosen, Model model) {
        model.addAttribute("chosen", chosen);
        return "progress/review";
    }

    private void open(String id, Actor actor, List<ObligationLine> waiting, Model model) {
        OpenWork open = obligations.of(id, actor);
        model.addAttribute("open", open);
        model.addAttribute("tray", new Tray(waiting, open.line()));
        model.addAttribute("form", new VerdictForm(null, null, null));
    }

    @PostMapping("/bao-cao/{id}")
    String decide(
            @PathVariable String id,
            @ModelAttribute("form") VerdictForm form,
            BindingResult binding,
            @CurrentActor Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        List<ObligationLine> waiting = work.toReview(actor);
        OpenWork open = obligations.of(id, actor);
        Tray tray = new Tray(waiting, open.line());
        if (said(form, binding, actor)) {
            String body = open.line().row().owing().bodyName();
            Toast.show(redirect, form.accepts() ? "progress.review.accepted" : "progress.review.returned", body);
            return "redirect:" + (tray.after() == null ? TRAY : "/bao-cao/" + tray.after());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("open", open);
        model.addAttribute("tray", tray);
        return show(true, model);
    }

    private boolean said(VerdictForm form, BindingResult binding, Actor actor) {
        String reason = VietnameseText.nfc(Objects.requireNonNullElse(form.reason(), ""))
                .strip();
        if (reason.length() > LONGEST) {
            binding.rejectValue("reason", "progress.tooLong", new Object[] {LONGEST}, null);
            return false;
        }
        try {
            review.review(new Verdict(actor, report(form), form.accepts(), reason));
            return true;
        } catch (RuleViolation broken) {
            RuleOnForm.put(binding, broken);
            return false;
        }
    }

    private static ProgressReportId report(VerdictForm form) {
        try {
            return ProgressReportId.of(String.valueOf(form.report()));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(String.valueOf(form.report()));
        }
    }

    /**
     * @param report the report the person read, so that a newer one is not judged unseen
     * @param verdict "xac-nhan" to accept; anything else sends back
     */
    record VerdictForm(
            @Nullable String report,
            @Nullable String verdict,
            @Nullable String reason) {
        boolean accepts() {
            return "xac-nhan".equals(verdict);
        }
    }
}
