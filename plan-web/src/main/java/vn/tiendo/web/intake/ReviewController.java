package vn.tiendo.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.IntakeStatus;
import vn.tiendo.core.intake.ProposalId;
import vn.tiendo.core.intake.reading.OpenIntake;
import vn.tiendo.core.intake.reading.OpenIntake.Opened;
import vn.tiendo.web.intake.view.Asked;
import vn.tiendo.web.intake.view.ReviewAddress;
import vn.tiendo.web.shared.CurrentActor;
import vn.tiendo.web.shared.Toast;

/** Rà soát văn bản nhập: the original at the left, what was read of it at the right. */
@Controller
@RequiredArgsConstructor
class ReviewController {
    private final OpenIntake openIntake;
    private final ReviewView view;

    @GetMapping("/van-ban/nhap/{id}")
    String page(
            @CurrentActor Actor actor,
            @PathVariable IntakeId id,
            Question question,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Opened opened = openIntake.open(actor, id);
        if (opened.intake().getStatus() == IntakeStatus.OPEN) {
            model.addAttribute("changed", question.doi() != null);
            return view.show(opened, question.asked(), model);
        }
        if (ReviewView.byScript()) {
            // the whole page is asked for again, and is then sent elsewhere with its notice
            response.setHeader("HX-Redirect", ReviewAddress.ROOT + id);
            return "intake/review :: gone";
        }
        return "redirect:" + elsewhere(opened.intake(), redirect);
    }

    private static String elsewhere(Intake intake, RedirectAttributes redirect) {
        if (intake.getPlan() != null) {
            Toast.show(redirect, "intake.confirmed.already", intake.getFileName());
            return "/ke-hoach/" + intake.getPlan();
        }
        Toast.show(redirect, "intake.discarded.already", intake.getFileName());
        return "/van-ban";
    }

    /** What stands behind the "?" of the address. */
    record Question(
            @BindParam("de-xuat") @Nullable ProposalId deXuat,
            @Nullable ProposalId vua,
            @Nullable String phan,
            @BindParam("che-do") @Nullable String cheDo,
            @Nullable String loc,
            @Nullable String doi) {
        Asked asked() {
            return Asked.of(deXuat, vua, phan, cheDo, "can-ra-soat".equals(loc));
        }
    }
}
