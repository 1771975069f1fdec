package vn.tiendo.web.drafting;

import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.directive.DirectiveRegister;
import vn.tiendo.core.drafting.basis.FindParents;

/** What there is to carry out, plans issued above and documents known by name; and the bodies of today. */
@Component
@RequiredArgsConstructor
class BasisChoice {
    private final FindParents parents;
    private final DirectiveRegister directives;
    private final Bodies bodies;
    private final Clock clock;

    void offer(Actor actor, Model model) {
        BodyCatalogue catalogue = bodies.on(LocalDate.now(clock));
        model.addAttribute("catalogue", catalogue);
        model.addAttribute("parents", parents.of(actor, catalogue, null));
        model.addAttribute("others", directives.knownByName(null));
    }
}
