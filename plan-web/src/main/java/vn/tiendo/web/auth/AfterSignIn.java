package vn.tiendo.web.auth;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import vn.tiendo.web.shared.SafePath;

/** Back to the page where the session ended, else to the page asked for before the sign-in, else to the first page. */
class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {
    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException, jakarta.servlet.ServletException {
        String back = SafePath.of(request.getParameter("tiep"));
        if (back.equals("/")) {
            super.onAuthenticationSuccess(request, response, who);
            return;
        }
        clearAuthenticationAttributes(request);
        getRedirectStrategy().sendRedirect(request, response, back);
    }
}
