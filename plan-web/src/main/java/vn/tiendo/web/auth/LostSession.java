package vn.tiendo.web.auth;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * A request without a session, or with the token of an old one. A page goes to the sign-in page; what a script asked is
 * answered 401, never with a sign-in page in place of a fragment; what somebody typed is shown again.
 */
@Component
class LostSession implements AuthenticationEntryPoint, AccessDeniedHandler {
    /** Forwarded to with the request as it was, so that the page can show what was typed. */
    static final String PAGE = "/loi/phien";

    private static final String NOT_ALLOWED = "/loi/quyen";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (fromScript(request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        boolean ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        response.sendRedirect(ended ? "/dang-nhap?het-phien" : "/dang-nhap");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException, ServletException {
        boolean ended = cause instanceof CsrfException;
        if (ended && fromScript(request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        request.getRequestDispatcher(ended ? PAGE : NOT_ALLOWED).forward(request, response);
    }

    private static boolean fromScript(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return request.getHeader("HX-Request") != null
                || request.getHeader("X-Requested-With") != null
                || (mode != null && !mode.equals("navigate"));
    }
}
