package vn.tiendo.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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
import vn.tiendo.web.intake.view.ReviewAddress;
import vn.tiendo.web.shared.CurrentActor;
import vn.tiendo.web.shared.RuleOnForm;

/** What a person says of one proposal; each verb ends on the next one that waits. */
@Controller
@RequestMapping("/van-ban/nhap/{id}/de-xuat/{proposal}")
@RequiredArgsConstructor
class ProposalController {
    private final ReviewProposal reviewProposal;
    private final OpenIntake openIntake;
    private final ReviewView view;

    /** Which proposal of which document, as it stood when the person saw it. */
    record Seen(IntakeId id, ProposalId proposal, long version, Boolean loc) {
        Seen {
            loc = Objects.requireNonNullElse(loc, false);
        }

        ReviewAddress address() {
            return new ReviewAddress(id, loc);
        }
    }

    @PostMapping("/nhan")
    String accept(@CurrentActor Actor actor, Seen seen) {
        return decided(actor, seen, new Change.Accept());
    }

    @PostMapping("/bo")
    String drop(@CurrentActor Actor actor, Seen seen) {
        return decided(actor, seen, new Change.Drop());
    }

    @PostMapping("/gop")
    String mergeUp(@CurrentActor Actor actor, Seen seen) {
        return decided(actor, seen, new Change.MergeUp());
    }

    @PostMapping("/mo-lai")
    String reopen(@CurrentActor Actor actor, Seen seen) {
        return shown(actor, seen, new Change.Reopen());
    }

    @PostMapping("/tach")
    String split(@CurrentActor Actor actor, Seen seen, @RequestParam int at) {
        return shown(actor, seen, new Change.Split(at));
    }

    private String decided(Actor actor, Seen seen, Change change) {
        return review(actor, seen, change) ? "redirect:" + seen.address().after(seen.proposal()) : changed(seen);
    }

    private String shown(Actor actor, Seen seen, Change change) {
        return review(actor, seen, change) ? "redirect:" + seen.address().to(seen.proposal()) : changed(seen);
    }

    private static String changed(Seen seen) {
        return "redirect:" + seen.address().to(seen.proposal()) + "&doi=1";
    }

    /** False when somebody else was faster. */
    private boolean review(Actor actor, Seen seen, Change change) {
        try {
            reviewProposal.review(new ProposalReview(actor, seen.id(), seen.proposal(), seen.version(), change));
            return true;
        } catch (StaleData | OptimisticLockingFailureException faster) {
            return false;
        } catch (RuleViolation broken) {
            if (broken.key().equals("intake.closed")) {
                return false;
            }
            throw broken;
        }
    }

    @PostMapping("/sua")
    String correct(
            @CurrentActor Actor actor,
            @PathVariable IntakeId id,
            @PathVariable ProposalId proposal,
            @ModelAttribute(ReviewView.FORM) ProposalForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response) {
        Seen seen = new Seen(id, proposal, form.version(), false);
        Opened opened = openIntake.open(actor, id);
        try {
            Proposal before = opened.intake().proposal(proposal);
            Change change = new Change.Correct(form.content(before.content(), new BodyLabels(opened.catalogue())));
            reviewProposal.review(new ProposalReview(actor, id, proposal, form.version(), change));
            return "redirect:" + seen.address().after(proposal);
        } catch (StaleData | OptimisticLockingFailureException faster) {
            model.addAttribute("stale", true);
            response.setStatus(HttpStatus.CONFLICT.value());
        } catch (RuleViolation broken) {
            if (broken.key().equals("intake.closed")) {
                return changed(seen);
            }
            RuleOnForm.put(binding, broken);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        // the address of a form that came back is the form's, so that reading it again works
        response.setHeader("HX-Replace-Url", seen.address().to(proposal, Asked.Mode.CORRECT));
        Opened now = openIntake.open(actor, id);
        return view.show(now, Asked.proposal(proposal, Asked.Mode.CORRECT, false), model);
    }
}
