package vn.tiendo.web.progress;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.progress.Account;
import vn.tiendo.core.progress.ReportProgress;
import vn.tiendo.core.progress.ReportProgress.Telling;
import vn.tiendo.core.progress.ReportProgress.Upload;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.web.obligation.ObligationLine;
import vn.tiendo.web.shared.CurrentActor;
import vn.tiendo.web.shared.RuleOnForm;
import vn.tiendo.web.shared.Toast;

/** Việc của tôi: what is owed by day, and the report on it. */
@Controller
@RequiredArgsConstructor
class MyWorkController {
    private static final String ADDRESS = "/viec-cua-toi";

    private final ReadMyWork work;
    private final OpenObligation obligations;
    private final ReportProgress report;

    @GetMapping(ADDRESS)
    String list(@CurrentActor Actor actor, @RequestParam(name = "nhom", required = false) String group, Model model) {
        MyWork mine = work.of(actor);
        boolean decisionsOnly = "quyet-dinh".equals(group);
        ObligationLine first = decisionsOnly ? null : mine.first();
        if (first != null) {
            open(obligations.of(first, actor), model);
        }
        model.addAttribute("decisionsOnly", decisionsOnly);
        return show(mine, false, model);
    }

    @GetMapping(ADDRESS + "/{id}")
    String one(@PathVariable String id, @CurrentActor Actor actor, Model model) {
        open(owed(id, actor), model);
        return show(work.of(actor), true, model);
    }

    /** On a phone what was chosen takes the place of the list. */
    private static String show(MyWork mine, boolean chosen, Model model) {
        model.addAttribute("work", mine);
        model.addAttribute("chosen", chosen);
        if (!model.containsAttribute("decisionsOnly")) {
            model.addAttribute("decisionsOnly", false);
        }
        return "progress/my-work";
    }

    private static void open(OpenWork open, Model model) {
        model.addAttribute("open", open);
        model.addAttribute("form", ReportForm.empty(open.line().row().state().version()));
    }

    @PostMapping(ADDRESS + "/{id}")
    String send(
            @PathVariable String id,
            @ModelAttribute("form") ReportForm form,
            BindingResult binding,
            @CurrentActor Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenWork open = owed(id, actor);
        if (sent(open, form, binding, actor)) {
            Toast.show(redirect, "progress.sent", open.line().row().owing().reviewerName());
            return "redirect:" + ADDRESS + "/" + id;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("open", open);
        return show(work.of(actor), true, model);
    }

    private boolean sent(OpenWork open, ReportForm form, BindingResult binding, Actor actor) {
        Account account = form.account(!open.line().isReport(), binding);
        List<Upload> evidence = EvidenceFiles.read(form.files(), binding);
        if (account == null || binding.hasErrors()) {
            return false;
        }
        try {
            report.report(new Telling(actor, open.line().row().id(), form.seenVersion(), account, evidence));
            return true;
        } catch (RuleViolation broken) {
            RuleOnForm.put(binding, broken);
            return false;
        }
    }

    private OpenWork owed(String id, Actor actor) {
        OpenWork open = obligations.of(id, actor);
        if (!actor.speaksFor(open.line().row().owing().body())) {
            throw new NotFound(id);
        }
        return open;
    }
}
