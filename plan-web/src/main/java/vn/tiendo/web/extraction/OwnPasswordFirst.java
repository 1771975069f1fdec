package vn.tiendo.web.extraction;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.tiendo.core.body.people.SignIn.Account;
import vn.tiendo.web.auth.CurrentAccount;

/** A password that somebody else has made opens nothing but the page where one's own is chosen. */
@RequiredArgsConstructor
class OwnPasswordFirst extends OncePerRequestFilter {
    private final CurrentAccount accounts;
    private final Problems problems;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (accounts.of(request).filter(Account::mustChangePassword).isPresent()) {
            problems.write(request, response, HttpStatus.FORBIDDEN, "extraction.problem.ownPassword", List.of());
        } else {
            chain.doFilter(request, response);
        }
    }
}
