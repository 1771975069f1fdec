package vn.tiendo.web.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses passwords: five wrong ones in a row lock the name for five minutes, whether it exists or not.
 * Counted in this process alone; more processes allow a guesser that many times more, still far too few.
 */
@Component
@RequiredArgsConstructor
class AttemptLimit {
    static final int TRIES = 5;
    static final Duration LOCK = Duration.ofMinutes(5);
    private static final int MANY = 10_000;

    private final Clock clock;
    private final ConcurrentMap<String, Tries> tries = new ConcurrentHashMap<>();

    boolean locked(String userName) {
        Tries made = tries.get(key(userName));
        return made != null && made.count() >= TRIES && clock.instant().isBefore(made.until());
    }

    @EventListener
    void wrong(AuthenticationFailureBadCredentialsEvent event) {
        Instant now = clock.instant();
        if (tries.size() > MANY) {
            tries.values().removeIf(made -> !now.isBefore(made.until()));
        }
        tries.merge(
                key(event.getAuthentication().getName()),
                new Tries(1, now.plus(LOCK)),
                (before, first) ->
                        now.isBefore(before.until()) ? new Tries(before.count() + 1, now.plus(LOCK)) : first);
    }

    @EventListener
    void right(AuthenticationSuccessEvent event) {
        tries.remove(key(event.getAuthentication().getName()));
    }

    private static String key(String userName) {
        String name = userName.strip().toLowerCase(Locale.ROOT);
        return name.length() > 40 ? name.substring(0, 40) : name;
    }

    private record Tries(int count, Instant until) {}
}
