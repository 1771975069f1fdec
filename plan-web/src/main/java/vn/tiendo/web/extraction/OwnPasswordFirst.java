package vn.tiendo.web.extraction;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.tiendo.core.body.people.SignIn.Account;
import vn.tiendo.web.auth.CurrentAccount;

/** A password that somebody else has made opens nothing but the page where one's own is chosen. */
@Component
@RequiredArgsConstructor
class OwnPasswordFirst implements HandlerInterceptor {
    private final CurrentAccount accounts;
    private final Problems problems;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (accounts.of(request).filter(Account::mustChangePassword).isEmpty()) {
            return true;
        }
        problems.write(request, response, HttpStatus.FORBIDDEN, "extraction.problem.ownPassword", List.of());
        return false;
    }
}
