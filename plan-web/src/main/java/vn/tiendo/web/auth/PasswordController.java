package vn.tiendo.web.auth;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.core.body.people.ChangePassword;
import vn.tiendo.core.body.people.ChangePassword.NewPassword;
import vn.tiendo.core.body.people.SignIn.Account;
import vn.tiendo.web.shared.Toast;

/** Đổi mật khẩu: of one's own accord, or at the first sign-in with a password made by somebody else. */
@Controller
@RequiredArgsConstructor
class PasswordController {
    static final String ADDRESS = "/doi-mat-khau";

    private static final int SHORTEST = 10;
    // bcrypt looks at no more
    private static final int LONGEST_BYTES = 72;

    private final CurrentAccount accounts;
    private final PasswordEncoder encoder;
    private final ChangePassword changePassword;

    @GetMapping(ADDRESS)
    String page(HttpServletRequest request, Model model) {
        model.addAttribute("form", PasswordForm.empty());
        return show(request, model);
    }

    @PostMapping(ADDRESS)
    String change(
            @ModelAttribute("form") PasswordForm form,
            BindingResult binding,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Account account = accounts.of(request).orElseThrow();
        check(form, account.passwordHash(), binding);
        if (binding.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(request, model);
        }
        changePassword.change(new NewPassword(account.actor(), encoder.encode(form.newPassword())));
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        Toast.show(redirect, "frame.password.done");
        return "redirect:/";
    }

    private String show(HttpServletRequest request, Model model) {
        model.addAttribute(
                "must", accounts.of(request).map(Account::mustChangePassword).orElse(false));
        return "auth/password";
    }

    private void check(PasswordForm form, String hash, BindingResult binding) {
        if (!encoder.matches(form.currentPassword(), hash)) {
            binding.rejectValue("currentPassword", "frame.password.wrong");
        }
        if (form.newPassword().length() < SHORTEST) {
            binding.rejectValue("newPassword", "frame.password.short");
        } else if (form.newPassword().getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            binding.rejectValue("newPassword", "frame.password.long");
        } else if (form.newPassword().equals(form.currentPassword())) {
            binding.rejectValue("newPassword", "frame.password.same");
        } else if (!form.newPassword().equals(form.againPassword())) {
            binding.rejectValue("againPassword", "frame.password.differs");
        }
    }
}
