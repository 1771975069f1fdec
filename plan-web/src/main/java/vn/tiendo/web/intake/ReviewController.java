package vn.tiendo.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.IntakeStatus;
import vn.tiendo.core.intake.ProposalId;
import vn.tiendo.core.intake.reading.OpenIntake;
import vn.tiendo.core.intake.reading.OpenIntake.Opened;
import vn.tiendo.web.intake.view.Asked;
import vn.tiendo.web.intake.view.Filter;
import vn.tiendo.web.intake.view.ReviewAddress;
import vn.tiendo.web.shared.CurrentActor;
import vn.tiendo.web.shared.Toast;

/** Rà soát văn bản nhập: the original at the left, what was read of it at the right, as a page and in pieces. */
@Controller
@RequestMapping("/van-ban/nhap/{id}")
@RequiredArgsConstructor
class ReviewController {
    private static final int MOST_CARDS = 8;

    private final OpenIntake openIntake;
    private final ReviewView view;

    @GetMapping
    String page(
            @CurrentActor Actor actor,
            @PathVariable IntakeId id,
            Question question,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Opened opened = openIntake.open(actor, id);
        if (open(opened)) {
            model.addAttribute("changed", question.doi() != null);
            return view.show(opened, question.asked(opened), model);
        }
        return ReviewView.byScript() ? gone(id, response) : "redirect:" + elsewhere(opened.intake(), redirect);
    }

    @GetMapping("/de-xuat/{proposal}")
    String card(
            @CurrentActor Actor actor,
            @PathVariable IntakeId id,
            @PathVariable ProposalId proposal,
            Question question,
            Model model,
            HttpServletResponse response) {
        Opened opened = openIntake.open(actor, id);
        Asked asked = question.asked(opened);
        return open(opened)
                ? view.card(opened, Asked.proposal(proposal, asked.mode(), asked.filter()), model)
                : gone(id, response);
    }

    /** @param wanted the proposals that somebody is about to look at */
    @GetMapping("/de-xuat")
    String cards(
            @CurrentActor Actor actor,
            @PathVariable IntakeId id,
            Question question,
            @RequestParam("can") List<ProposalId> wanted,
            Model model,
            HttpServletResponse response) {
        Opened opened = openIntake.open(actor, id);
        List<ProposalId> few = wanted.stream().limit(MOST_CARDS).toList();
        return open(opened) ? view.cards(opened, few, question.asked(opened).filter(), model) : gone(id, response);
    }

    @GetMapping("/cho")
    String place(
            @CurrentActor Actor actor,
            @PathVariable IntakeId id,
            Question question,
            Model model,
            HttpServletResponse response) {
        Opened opened = openIntake.open(actor, id);
        return open(opened) ? view.lit(opened, question.asked(opened), model) : gone(id, response);
    }

    /** @param since milliseconds, as the script was told them with the last answer */
    @GetMapping("/thay-doi")
    String changes(
            @CurrentActor Actor actor,
            @PathVariable IntakeId id,
            Question question,
            @RequestParam("moc") long since,
            Model model,
            HttpServletResponse response) {
        Opened opened = openIntake.open(actor, id);
        return open(opened)
                ? view.changes(opened, question.asked(opened), Instant.ofEpochMilli(since), model)
                : gone(id, response);
    }

    private static boolean open(Opened opened) {
        return opened.intake().getStatus() == IntakeStatus.OPEN;
    }

    /** The whole page is asked for again, and is then sent elsewhere with its notice. */
    static String gone(IntakeId id, HttpServletResponse response) {
        response.setHeader("HX-Redirect", ReviewAddress.ROOT + id);
        return "intake/answer :: gone";
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
            @Nullable String loai,
            @Nullable String doi,
            @Nullable Integer tu,
            @Nullable Integer den) {
        Asked asked(Opened opened) {
            return new Asked(
                    deXuat,
                    vua,
                    Asked.Part.of(phan),
                    Asked.Mode.of(cheDo),
                    Filter.of(loc, loai),
                    place(opened.source().text().length()));
        }

        /** Whatever an address says, within the text. */
        private @Nullable TextSpan place(int length) {
            return tu == null || den == null || tu < 0 || den <= tu || tu >= length
                    ? null
                    : new TextSpan(tu, Math.min(den, length));
        }
    }
}
