package vn.tiendo.web.auth;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import vn.tiendo.web.shared.SafePath;

/** Đăng nhập. */
@Controller
@RequiredArgsConstructor
class SignInController {
    static final String NAME = "signInName";

    private final Clock clock;
    private final ObjectProvider<SampleSignIns> samples;

    @GetMapping("/dang-nhap")
    String page(
            @RequestParam Optional<String> tiep,
            @SessionAttribute(name = NAME, required = false) @Nullable String typed,
            @AuthenticationPrincipal @Nullable SignedIn already,
            @Nullable HttpSession session,
            Model model) {
        if (already != null) {
            return "redirect:/";
        }
        if (session != null) {
            session.removeAttribute(NAME);
        }
        model.addAttribute("typedName", typed == null ? "" : typed);
        model.addAttribute("back", SafePath.of(tiep.orElse(null)));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("minutes", AttemptLimit.LOCK.toMinutes());
        samples.ifAvailable(known -> {
            model.addAttribute("samples", known.list());
            model.addAttribute("samplePassword", known.password());
        });
        return "auth/sign-in";
    }
}
