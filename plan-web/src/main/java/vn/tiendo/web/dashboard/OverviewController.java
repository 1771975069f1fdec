package vn.tiendo.web.dashboard;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tiendo.core.body.Actor;
import vn.tiendo.web.shared.CurrentActor;

/** Tổng quan: what is late, whose it is and why, on one screen. */
@Controller
@RequiredArgsConstructor
class OverviewController {
    private final ReadOverview read;

    @GetMapping("/tong-quan")
    String overview(@CurrentActor Actor actor, Model model) {
        model.addAttribute("overview", read.of(actor));
        return "dashboard/overview";
    }
}
