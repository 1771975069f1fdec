package vn.tiendo.web.frame;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Role;
import vn.tiendo.web.shared.CurrentActor;

/** The first page: the overview for who decides and follows, the own work for who writes. */
@Controller
class HomeController {
    private static final Set<Role> OVERVIEW = Set.of(Role.LEADER, Role.HEAD, Role.REVIEWER, Role.ADMIN);

    @GetMapping("/")
    String home(@CurrentActor Actor actor) {
        return actor.roles().stream().anyMatch(OVERVIEW::contains) ? "redirect:/tong-quan" : "redirect:/viec-cua-toi";
    }
}
