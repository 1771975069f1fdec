package vn.tiendo.web.intake;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.tiendo.core.document.reading.OutlineItem;
import vn.tiendo.core.intake.reading.OpenIntake.Opened;
import vn.tiendo.web.intake.form.BodyLabels;
import vn.tiendo.web.intake.form.HeadForm;
import vn.tiendo.web.intake.form.ProposalForm;
import vn.tiendo.web.intake.view.Asked;
import vn.tiendo.web.intake.view.OpenProposal;
import vn.tiendo.web.intake.view.ReviewPage;
import vn.tiendo.web.intake.view.ReviewPages;

/** Draws the review page, or only its region when a script asks. */
@Component
@RequiredArgsConstructor
class ReviewView {
    static final String FORM = "form";

    private final ReviewPages pages;

    /** A form that came back with errors is already in the model and stays as typed. */
    String show(Opened opened, Asked asked, Model model) {
        ReviewPage page = pages.page(opened, asked);
        model.addAttribute("page", page);
        BodyLabels labels = new BodyLabels(opened.catalogue());
        OpenProposal open = page.open();
        if (asked.mode() == Asked.Mode.CORRECT && open != null) {
            model.addAttribute("labels", labels.all());
            if (!model.containsAttribute(FORM)) {
                model.addAttribute(FORM, ProposalForm.of(open.proposal(), labels));
            }
        }
        if (asked.part() != Asked.Part.PROPOSALS) {
            model.addAttribute("labels", labels.all());
        }
        if (asked.part() == Asked.Part.HEAD) {
            model.addAttribute(
                    "outline",
                    opened.parsed().outline().stream()
                            .map(item -> new OutlineLine(
                                    item,
                                    ReviewPages.anchor(
                                            page.source().paragraphs(),
                                            item.span().start())))
                            .toList());
            if (!model.containsAttribute(FORM)) {
                model.addAttribute(FORM, HeadForm.of(opened.intake(), labels));
            }
        }
        return byScript() ? "intake/review :: region" : "intake/review";
    }

    /** One block of the outline and the paragraph it stands in. */
    record OutlineLine(OutlineItem item, String anchor) {}

    static boolean byScript() {
        return header("HX-Request") != null;
    }

    private static @Nullable String header(String name) {
        return RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes servlet
                ? servlet.getRequest().getHeader(name)
                : null;
    }
}
