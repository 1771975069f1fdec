package vn.tiendo.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.ProposalId;
import vn.tiendo.core.intake.ReviewProposal;
import vn.tiendo.core.intake.ReviewProposal.Change;
import vn.tiendo.core.intake.ReviewProposal.ProposalReview;
import vn.tiendo.core.intake.reading.OpenIntake;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.StaleData;
import vn.tiendo.web.intake.view.Asked;
import vn.tiendo.web.intake.view.Filter;
import vn.tiendo.web.intake.view.ReviewAddress;
import vn.tiendo.web.shared.CurrentActor;

/** What a person says of one proposal; each verb ends on the next one that waits, or tells a script what has changed. */
@Controller
@RequestMapping("/van-ban/nhap/{id}/de-xuat/{proposal}")
@RequiredArgsConstructor
class ProposalController {
    private final ReviewProposal reviewProposal;
    private final OpenIntake openIntake;
    private final ReviewView view;

    /**
     * Which proposal of which document, as it stood when the person saw it.
     *
     * @param moc when the script of the list last heard of changes, in milliseconds
     */
    record Seen(
            IntakeId id,
            ProposalId proposal,
            long version,
            @Nullable String loc,
            @Nullable String loai,
            @Nullable Long moc) {
        ReviewAddress address() {
            return new ReviewAddress(id, Filter.of(loc, loai));
        }

        Asked just() {
            return new Asked(null, proposal, Asked.Part.PROPOSALS, Asked.Mode.JUDGE, Filter.of(loc, loai), null);
        }

        Instant since() {
            return moc == null ? Instant.EPOCH : Instant.ofEpochMilli(moc);
        }
    }

    /** The answer to one decision. */
    private record Turn(Actor actor, Seen seen, Model model, HttpServletResponse response) {}

    @PostMapping("/nhan")
    String accept(@CurrentActor Actor actor, Seen seen, Model model, HttpServletResponse response) {
        return decided(new Turn(actor, seen, model, response), new Change.Accept());
    }

    @PostMapping("/bo")
    String drop(@CurrentActor Actor actor, Seen seen, Model model, HttpServletResponse response) {
        return decided(new Turn(actor, seen, model, response), new Change.Drop());
    }

    @PostMapping("/gop")
    String mergeUp(@CurrentActor Actor actor, Seen seen, Model model, HttpServletResponse response) {
        return decided(new Turn(actor, seen, model, response), new Change.MergeUp());
    }

    @PostMapping("/mo-lai")
    String reopen(@CurrentActor Actor actor, Seen seen, Model model, HttpServletResponse response) {
        Turn turn = new Turn(actor, seen, model, response);
        boolean done = review(turn, new Change.Reopen());
        return ReviewView.byList() ? changes(turn, done) : shown(seen, done);
    }

    /** Numbers change with a split: a script draws the whole list anew. */
    @PostMapping("/tach")
    String split(
            @CurrentActor Actor actor, Seen seen, @RequestParam int at, Model model, HttpServletResponse response) {
        return shown(seen, review(new Turn(actor, seen, model, response), new Change.Split(at)));
    }

    private String decided(Turn turn, Change change) {
        boolean done = review(turn, change);
        Seen seen = turn.seen();
        if (ReviewView.byList()) {
            return changes(turn, done);
        }
        return done ? "redirect:" + seen.address().after(seen.proposal()) : shown(seen, false);
    }

    private static String shown(Seen seen, boolean done) {
        return "redirect:" + seen.address().to(seen.proposal()) + (done ? "" : "&doi=1");
    }

    private String changes(Turn turn, boolean done) {
        if (!done) {
            turn.response().setStatus(HttpStatus.CONFLICT.value());
            turn.model().addAttribute("changed", true);
        }
        Seen seen = turn.seen();
        return view.changes(openIntake.open(turn.actor(), seen.id()), seen.just(), seen.since(), turn.model());
    }

    /** False when somebody else was faster. */
    private boolean review(Turn turn, Change change) {
        Seen seen = turn.seen();
        try {
            reviewProposal.review(new ProposalReview(turn.actor(), seen.id(), seen.proposal(), seen.version(), change));
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
}
