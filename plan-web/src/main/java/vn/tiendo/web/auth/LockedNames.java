package vn.tiendo.web.auth;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Asked before the password is looked at: a locked name is refused, whatever the password. */
@RequiredArgsConstructor
class LockedNames implements AuthenticationProvider {
    private final AttemptLimit limit;

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        if (limit.locked(attempt.getName())) {
            throw new LockedException(attempt.getName());
        }
        return null;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
