package vn.tiendo.web.drafting;

import java.time.DateTimeException;
import java.util.Comparator;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.server.ResponseStatusException;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.directive.Relation;
import vn.tiendo.core.drafting.SaveDraft;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.register.PlanRegister;
import vn.tiendo.core.plan.register.RelatedRow;
import vn.tiendo.web.drafting.outline.EditorState;
import vn.tiendo.web.drafting.outline.ReadState;
import vn.tiendo.web.shared.CurrentActor;

/** Soạn kế hoạch: the outline at the left, the page as it will be printed at the right; saved while one writes. */
@Controller
@RequiredArgsConstructor
class EditorController {
    private final DraftPage page;
    private final SaveDraft saveDraft;
    private final PlanRegister register;
    private final BasisChoice choice;

    @GetMapping("/ke-hoach/{id}/soan")
    String edit(@PathVariable PlanId id, @CurrentActor Actor actor, Model model) {
        return show(id, actor, model);
    }

    String show(PlanId id, Actor actor, Model model) {
        Plan plan = page.whole(id, actor, model);
        if (!plan.getStatus().editable()) {
            return "redirect:/ke-hoach/" + id;
        }
        model.addAttribute(
                "basis",
                register.related(id).stream()
                        .filter(row -> row.relation() == Relation.IMPLEMENTS)
                        .sorted(Comparator.comparing(RelatedRow::citation))
                        .toList());
        choice.offer(actor, model);
        if (!model.containsAttribute("named")) {
            model.addAttribute("named", BasisForm.empty());
        }
        return "drafting/editor";
    }

    /** Answers with the parts of the page that changed by it. */
    @PostMapping(path = "/ke-hoach/{id}/soan", consumes = "application/json")
    String save(@PathVariable PlanId id, @RequestBody EditorState state, @CurrentActor Actor actor, Model model) {
        saveDraft.save(new SaveDraft.Saving(actor, id, state.version(), read(state)));
        page.parts(id, actor, model);
        return "drafting/parts :: answer";
    }

    private static SaveDraft.Draft read(EditorState state) {
        try {
            return ReadState.of(state);
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException malformed) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, malformed);
        }
    }
}
