package vn.tiendo.web.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.tiendo.core.intake.ProposalId;
import vn.tiendo.core.intake.reading.OpenIntake.Opened;
import vn.tiendo.web.intake.form.BodyLabels;
import vn.tiendo.web.intake.form.HeadForm;
import vn.tiendo.web.intake.form.ProposalForm;
import vn.tiendo.web.intake.view.Asked;
import vn.tiendo.web.intake.view.Filter;
import vn.tiendo.web.intake.view.HeadWords;
import vn.tiendo.web.intake.view.OpenProposal;
import vn.tiendo.web.intake.view.ReviewPage;
import vn.tiendo.web.intake.view.ReviewPages;

/** Draws the review page, or as little of it as a script asks for; a form that came back stays as typed. */
@Component
@RequiredArgsConstructor
class ReviewView {
    static final String FORM = "form";

    /** The part of the page that a script wants to draw anew: all that stands beside the original. */
    private static final String BESIDE = "ben";

    /** Asked for by the script of the list, which draws single rows itself. */
    private static final String ROWS = "dong";

    private final ReviewPages pages;
    private final HeadWords headWords;
    private final Clock clock;

    String show(Opened opened, Asked asked, Model model) {
        boolean beside = BESIDE.equals(header("HX-Target"));
        put(beside ? pages.side(opened, asked) : pages.page(opened, asked), opened, asked, model);
        return beside ? "intake/answer :: beside" : byScript() ? "intake/review :: region" : "intake/review";
    }

    /** One open proposal, as a form to be corrected or otherwise, and what is lit of the original. */
    String card(Opened opened, Asked asked, Model model) {
        ReviewPage card = pages.card(opened, asked);
        put(card, opened, asked, model);
        model.addAttribute("cards", List.of(card));
        return "intake/answer :: cards";
    }

    /** Several at once, to judge: one reading of the document for the next few steps of a person. */
    String cards(Opened opened, List<ProposalId> wanted, Filter filter, Model model) {
        model.addAttribute(
                "cards",
                wanted.stream()
                        .map(id -> pages.card(opened, Asked.proposal(id, Asked.Mode.JUDGE, filter)))
                        .toList());
        return "intake/answer :: cards";
    }

    /** The words asked for, lit. */
    String lit(Opened opened, Asked asked, Model model) {
        put(pages.card(opened, asked), opened, asked, model);
        return "intake/answer :: lit";
    }

    /** The rows that have changed since then, and the figures. */
    String changes(Opened opened, Asked asked, Instant since, Model model) {
        put(pages.changes(opened, asked, since), opened, asked, model);
        return "intake/answer :: changes";
    }

    private void put(ReviewPage page, Opened opened, Asked asked, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("now", clock.millis());
        OpenProposal corrected = asked.mode() == Asked.Mode.CORRECT ? page.open() : null;
        if (corrected == null && asked.part() != Asked.Part.HEAD && asked.part() != Asked.Part.BODIES) {
            return;
        }
        BodyLabels labels = new BodyLabels(opened.catalogue());
        model.addAttribute("labels", labels.all());
        if (asked.part() == Asked.Part.HEAD) {
            model.addAttribute("side", headWords.of(opened.parsed()));
        }
        if (!model.containsAttribute(FORM)) {
            if (corrected != null) {
                model.addAttribute(FORM, ProposalForm.of(corrected.proposal(), labels));
            } else if (asked.part() == Asked.Part.HEAD) {
                model.addAttribute(FORM, HeadForm.of(opened.intake(), labels));
            }
        }
    }

    static boolean byScript() {
        return header("HX-Request") != null;
    }

    static boolean byList() {
        return ROWS.equals(header("HX-Target"));
    }

    private static @Nullable String header(String name) {
        HttpServletRequest request = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? now.getRequest()
                : null;
        return request == null ? null : request.getHeader(name);
    }
}
