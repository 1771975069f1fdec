package vn.tiendo.web.frame;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Role;
import vn.tiendo.web.shared.CurrentActor;

/** The first page: the overview for who decides and follows, the own work for who writes, else the administration. */
@Controller
class HomeController {
    private static final Set<Role> DECIDING = Set.of(Role.LEADER, Role.HEAD, Role.ADMIN);

    @GetMapping("/")
    String home(@CurrentActor Actor actor) {
        if (actor.roles().equals(Set.of(Role.ADMIN))) {
            return "redirect:/quan-tri";
        }
        boolean decides = actor.roles().stream().anyMatch(DECIDING::contains);
        return actor.has(Role.CLERK) && !decides ? "redirect:/viec-cua-toi" : "redirect:/tong-quan";
    }
}
