package vn.tiendo.web.auth;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.people.SignIn;
import vn.tiendo.core.body.people.SignIn.Account;

/**
 * The account behind a request, read once per request: a closed account or a role taken away counts from the next click.
 */
@Component
@RequiredArgsConstructor
public class CurrentAccount {
    private static final String NAME = CurrentAccount.class.getName();

    private final SignIn signIn;

    /** Empty when nobody is signed in, or when the account has been closed since. */
    @SuppressWarnings("unchecked")
    public Optional<Account> of(HttpServletRequest request) {
        Object known = request.getAttribute(NAME);
        if (known == null) {
            known = read();
            request.setAttribute(NAME, known);
        }
        return (Optional<Account>) known;
    }

    private Optional<Account> read() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn somebody
                ? signIn.account(somebody.getUsername())
                : Optional.empty();
    }
}
