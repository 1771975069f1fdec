package vn.tiendo.web.intake;

import java.time.Instant;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.intake.AcceptCertain;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.ReopenAccepted;
import vn.tiendo.core.intake.naming.NameAllUnknown;
import vn.tiendo.web.intake.view.Asked;
import vn.tiendo.web.intake.view.ReviewAddress;
import vn.tiendo.web.shared.CurrentActor;
import vn.tiendo.web.shared.Toast;

/** What is done to a whole document at one go: accept all that is clear, enter all bodies that are unknown. */
@Controller
@RequestMapping("/van-ban/nhap/{id}")
@RequiredArgsConstructor
class AcceptAllController {
    private final AcceptCertain acceptCertain;
    private final ReopenAccepted reopenAccepted;
    private final NameAllUnknown nameAllUnknown;

    @PostMapping("/nhan-tat-ca")
    String accept(@CurrentActor Actor actor, @PathVariable IntakeId id, RedirectAttributes redirect) {
        AcceptCertain.Accepted accepted = acceptCertain.accept(new AcceptCertain.Acceptance(actor, id));
        ReviewAddress address = ReviewAddress.of(id);
        String undo = address.act("mo-lai-tat-ca") + "?luc=" + accepted.at().toEpochMilli();
        Toast.showUndo(redirect, undo, "intake.accepted", accepted.count());
        return "redirect:" + address.page();
    }

    /** @param at when they were accepted, in milliseconds */
    @PostMapping("/mo-lai-tat-ca")
    String reopen(
            @CurrentActor Actor actor,
            @PathVariable IntakeId id,
            @RequestParam("luc") long at,
            RedirectAttributes redirect) {
        int reopened = reopenAccepted.reopen(new ReopenAccepted.Reopening(actor, id, Instant.ofEpochMilli(at)));
        Toast.show(redirect, "intake.reopened", reopened);
        return "redirect:" + ReviewAddress.of(id).page();
    }

    @PostMapping("/don-vi/tat-ca")
    String addBodies(@CurrentActor Actor actor, @PathVariable IntakeId id, RedirectAttributes redirect) {
        int added = nameAllUnknown.add(new NameAllUnknown.Adding(actor, id));
        Toast.show(redirect, "intake.bodies.added", added);
        return "redirect:" + ReviewAddress.of(id).part(Asked.Part.BODIES);
    }
}
