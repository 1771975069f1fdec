package vn.tiendo.web.obligation;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.core.body.Actor;
import vn.tiendo.web.shared.CurrentActor;

/** Theo dõi nhiệm vụ, Chế độ báo cáo: who owes what by when, narrowed by the address. */
@Controller
@RequiredArgsConstructor
class RegisterController {
    private final ReadRegister read;

    @GetMapping(ObligationFilter.TASKS)
    String tasks(@CurrentActor Actor actor, @RequestParam MultiValueMap<String, String> address, Model model) {
        return show(actor, ObligationFilter.TASKS, address, model);
    }

    @GetMapping(ObligationFilter.REPORTS)
    String reports(@CurrentActor Actor actor, @RequestParam MultiValueMap<String, String> address, Model model) {
        return show(actor, ObligationFilter.REPORTS, address, model);
    }

    private String show(Actor actor, String base, MultiValueMap<String, String> address, Model model) {
        String page = address.getFirst("trang");
        int number = page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) - 1 : 0;
        model.addAttribute("register", read.of(actor, base, ObligationFilter.read(address), number));
        return "obligation/register";
    }
}
