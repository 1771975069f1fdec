package vn.tiendo.web.extraction;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** A program that did not say who it is, or whom nobody can be sure of. */
@Component
@RequiredArgsConstructor
class UnknownCaller implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Problems problems;

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        boolean locked = cause instanceof LockedException;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"tien-do\", charset=\"UTF-8\"");
        String key = locked ? "extraction.problem.locked" : "extraction.problem.signIn";
        problems.write(request, response, HttpStatus.UNAUTHORIZED, key, List.of());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        String key = cause instanceof CsrfException ? "extraction.problem.forged" : "extraction.problem.notAllowed";
        problems.write(request, response, HttpStatus.FORBIDDEN, key, List.of());
    }
}
