package vn.tiendo.web.intake;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.intake.ConfirmIntake;
import vn.tiendo.core.intake.DiscardIntake;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.web.shared.CurrentActor;
import vn.tiendo.web.shared.Toast;

/** The two ends of a review: a plan, or the file put aside. */
@Controller
@RequiredArgsConstructor
class ConfirmController {
    private final ConfirmIntake confirmIntake;
    private final DiscardIntake discardIntake;

    @PostMapping("/van-ban/nhap/{id}/xac-nhan")
    String confirm(@CurrentActor Actor actor, @PathVariable IntakeId id, RedirectAttributes redirect) {
        ConfirmIntake.Outcome outcome = confirmIntake.confirm(new ConfirmIntake.Confirmation(actor, id));
        Toast.show(redirect, outcome.now() ? "intake.confirmed" : "intake.confirmed.before");
        return "redirect:/ke-hoach/" + outcome.plan();
    }

    @PostMapping("/van-ban/nhap/{id}/bo-tep")
    String discard(@CurrentActor Actor actor, @PathVariable IntakeId id, RedirectAttributes redirect) {
        discardIntake.discard(new DiscardIntake.Discarding(actor, id));
        Toast.show(redirect, "intake.discarded");
        return "redirect:/van-ban";
    }
}
