package vn.tiendo.web.auth;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.util.UriComponentsBuilder;
import vn.tiendo.web.shared.SafePath;

/** Back to the sign-in page with the reason and the name as typed; never whether the name exists. */
class RefusedSignIn implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        request.getSession().setAttribute(SignInController.NAME, request.getParameter("userName"));
        String page = UriComponentsBuilder.fromPath("/dang-nhap")
                .queryParam(cause instanceof LockedException ? "tam-khoa" : "sai")
                .queryParam("tiep", "{back}")
                .encode()
                .buildAndExpand(SafePath.of(request.getParameter("tiep")))
                .toUriString();
        response.sendRedirect(page);
    }
}
