package vn.tiendo.web.intake;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.intake.AcceptCertain;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.naming.NameAllUnknown;
import vn.tiendo.web.intake.view.Asked;
import vn.tiendo.web.intake.view.ReviewAddress;
import vn.tiendo.web.shared.CurrentActor;
import vn.tiendo.web.shared.Toast;

/** What is done to a whole document at one go: accept all that is certain, enter all bodies that are unknown. */
@Controller
@RequiredArgsConstructor
class AcceptAllController {
    private final AcceptCertain acceptCertain;
    private final NameAllUnknown nameAllUnknown;

    @PostMapping("/van-ban/nhap/{id}/nhan-tat-ca")
    String accept(@CurrentActor Actor actor, @PathVariable IntakeId id, RedirectAttributes redirect) {
        int accepted = acceptCertain.accept(new AcceptCertain.Acceptance(actor, id));
        Toast.show(redirect, "intake.accepted", accepted);
        return "redirect:" + new ReviewAddress(id, false).page();
    }

    @PostMapping("/van-ban/nhap/{id}/don-vi/tat-ca")
    String addBodies(@CurrentActor Actor actor, @PathVariable IntakeId id, RedirectAttributes redirect) {
        int added = nameAllUnknown.add(new NameAllUnknown.Adding(actor, id));
        Toast.show(redirect, "intake.bodies.added", added);
        return "redirect:" + new ReviewAddress(id, false).part(Asked.Part.BODIES);
    }
}
