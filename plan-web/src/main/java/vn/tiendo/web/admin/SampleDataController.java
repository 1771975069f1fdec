package vn.tiendo.web.admin;

import jakarta.servlet.http.HttpSession;
import lombok.RequiredArgsConstructor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.tiendo.core.audit.StartAfresh;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.web.shared.CurrentActor;

/** Dữ liệu mẫu: the end of a trial. There is no such page once the sample people are gone. */
@Controller
@RequiredArgsConstructor
class SampleDataController {
    private final SampleData samples;
    private final StartAfresh startAfresh;
    private final FirstAppointment appointment;
    private final OneTimePassword oneTimePassword;

    @GetMapping("/quan-tri/du-lieu-mau")
    String page(Model model) {
        requireSamples();
        model.addAttribute("size", samples.size());
        return "admin/samples";
    }

    @PostMapping("/quan-tri/xoa-du-lieu-mau")
    String clear(@CurrentActor Actor actor, HttpSession session, Model model) {
        requireSamples();
        String password = oneTimePassword.next();
        startAfresh.start(new StartAfresh.Beginning(actor, appointment.of(FirstAppointment.USER_NAME, password, true)));
        session.invalidate();
        SecurityContextHolder.clearContext();
        model.addAttribute("told", new Told(null, FirstAppointment.USER_NAME, "", password));
        return "admin/cleared";
    }

    private void requireSamples() {
        if (!samples.isPresent()) {
            throw new NotFound("samples");
        }
    }
}
