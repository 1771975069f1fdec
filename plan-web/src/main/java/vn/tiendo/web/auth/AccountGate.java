package vn.tiendo.web.auth;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.tiendo.core.body.people.SignIn.Account;

/** Lets nobody past whose account was closed meanwhile, or who must first choose a password of one's own. */
@Component
@RequiredArgsConstructor
public class AccountGate implements HandlerInterceptor {
    private final CurrentAccount accounts;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!signedIn()) {
            return true;
        }
        Optional<Account> account = accounts.of(request);
        if (account.isEmpty()) {
            SecurityContextHolder.clearContext();
            Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
            response.sendRedirect("/dang-nhap?khoa");
            return false;
        }
        if (account.get().mustChangePassword()) {
            response.sendRedirect(PasswordController.ADDRESS);
            return false;
        }
        return true;
    }

    private static boolean signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }
}
