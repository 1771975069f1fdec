package vn.tiendo.web.auth;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.people.SignIn.Account;
import vn.tiendo.web.shared.CurrentActor;

/** Gives a controller the {@link Actor} it asks for by {@link CurrentActor}. */
@Component
@RequiredArgsConstructor
public class ActorArgument implements HandlerMethodArgumentResolver {
    private final CurrentAccount accounts;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(CurrentActor.class)
                && parameter.getParameterType().equals(Actor.class);
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return accounts.of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)))
                .map(Account::actor)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }
}
