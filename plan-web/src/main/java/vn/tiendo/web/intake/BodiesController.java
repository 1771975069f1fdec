package vn.tiendo.web.intake;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.naming.NameBody;
import vn.tiendo.core.intake.naming.NameBody.Naming;
import vn.tiendo.core.intake.reading.OpenIntake;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.AssignmentRole;
import vn.tiendo.web.intake.form.BodyLabels;
import vn.tiendo.web.intake.view.Asked;
import vn.tiendo.web.intake.view.ReviewAddress;
import vn.tiendo.web.shared.CurrentActor;
import vn.tiendo.web.shared.Toast;

/** Says whom a name of the text means, once for the whole document. */
@Controller
@RequiredArgsConstructor
class BodiesController {
    private final NameBody nameBody;
    private final OpenIntake openIntake;

    @PostMapping("/van-ban/nhap/{id}/don-vi")
    String choose(
            @CurrentActor Actor actor,
            @PathVariable IntakeId id,
            @RequestParam String phrase,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes redirect) {
        BodyLabels labels = new BodyLabels(openIntake.open(actor, id).catalogue());
        Assignment meant = labels.named(AssignmentRole.LEAD, phrase, name);
        if (meant.known()) {
            nameBody.name(new Naming(actor, id, phrase, meant.body(), meant.group()));
            Toast.show(redirect, "intake.bodies.chosen", phrase, labels.of(meant.body(), meant.group()));
        } else {
            Toast.show(redirect, "intake.bodies.notFound", name);
        }
        return back(id);
    }

    @PostMapping("/van-ban/nhap/{id}/don-vi/moi")
    String add(
            @CurrentActor Actor actor,
            @PathVariable IntakeId id,
            @RequestParam String phrase,
            RedirectAttributes redirect) {
        nameBody.name(new Naming(actor, id, phrase, null, null));
        Toast.show(redirect, "intake.bodies.new", phrase);
        return back(id);
    }

    private static String back(IntakeId id) {
        return "redirect:" + ReviewAddress.of(id).part(Asked.Part.BODIES);
    }
}
