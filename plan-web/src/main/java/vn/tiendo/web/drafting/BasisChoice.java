package vn.tiendo.web.drafting;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.directive.DirectiveRegister;
import vn.tiendo.core.drafting.basis.FindParents;

/** What there is to carry out: plans issued above, and documents known by name. */
@Component
@RequiredArgsConstructor
class BasisChoice {
    private final FindParents parents;
    private final DirectiveRegister directives;

    void offer(Actor actor, Model model) {
        model.addAttribute("parents", parents.of(actor, null));
        model.addAttribute("others", directives.knownByName(null));
    }
}
