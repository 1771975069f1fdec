package vn.tiendo.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.Proposal;
import vn.tiendo.core.intake.ProposalId;
import vn.tiendo.core.intake.ReviewProposal;
import vn.tiendo.core.intake.ReviewProposal.Change;
import vn.tiendo.core.intake.ReviewProposal.ProposalReview;
import vn.tiendo.core.intake.reading.OpenIntake;
import vn.tiendo.core.intake.reading.OpenIntake.Opened;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.StaleData;
import vn.tiendo.web.intake.form.BodyLabels;
import vn.tiendo.web.intake.form.ProposalForm;
import vn.tiendo.web.intake.view.Asked;
import vn.tiendo.web.intake.view.Filter;
import vn.tiendo.web.intake.view.ReviewAddress;
import vn.tiendo.web.shared.CurrentActor;
import vn.tiendo.web.shared.RuleOnForm;

/** What was read of a proposal, corrected by a person; whatever goes wrong, what was typed comes back. */
@Controller
@RequiredArgsConstructor
class CorrectionController {
    private final ReviewProposal reviewProposal;
    private final OpenIntake openIntake;
    private final ReviewView view;

    @PostMapping("/van-ban/nhap/{id}/de-xuat/{proposal}/sua")
    String correct(
            @CurrentActor Actor actor,
            @PathVariable IntakeId id,
            @PathVariable ProposalId proposal,
            @ModelAttribute(ReviewView.FORM) ProposalForm form,
            BindingResult binding,
            @RequestParam(defaultValue = "0") long moc,
            Model model,
            HttpServletResponse response) {
        Opened opened = openIntake.open(actor, id);
        try {
            Proposal before = opened.intake().proposal(proposal);
            Change change = new Change.Correct(form.content(before.content(), new BodyLabels(opened.catalogue())));
            reviewProposal.review(new ProposalReview(actor, id, proposal, form.version(), change));
            return corrected(actor, id, proposal, Instant.ofEpochMilli(moc), model);
        } catch (StaleData | OptimisticLockingFailureException faster) {
            model.addAttribute("stale", true);
            response.setStatus(HttpStatus.CONFLICT.value());
        } catch (RuleViolation broken) {
            if (broken.key().equals("intake.closed")) {
                return "redirect:" + ReviewAddress.of(id).to(proposal) + "&doi=1";
            }
            RuleOnForm.put(binding, broken);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        Opened now = openIntake.open(actor, id);
        Asked asked = Asked.proposal(proposal, Asked.Mode.CORRECT, Filter.ALL);
        return ReviewView.byList() ? view.card(now, asked, model) : view.show(now, asked, model);
    }

    private String corrected(Actor actor, IntakeId id, ProposalId proposal, Instant since, Model model) {
        if (!ReviewView.byList()) {
            return "redirect:" + ReviewAddress.of(id).after(proposal);
        }
        Asked just = new Asked(null, proposal, Asked.Part.PROPOSALS, Asked.Mode.JUDGE, Filter.ALL, null);
        return view.changes(openIntake.open(actor, id), just, since, model);
    }
}
