package vn.tiendo.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Draws the pages for what was refused before any controller saw it; reached by forward or by the container. */
@Controller
@RequiredArgsConstructor
class RefusedController implements ErrorController {
    private static final Set<Integer> OWN_WORDS = Set.of(403, 404, 413);

    private final FrameModel frames;

    @RequestMapping("/loi/phien")
    ModelAndView sessionEnded(HttpServletRequest request) {
        return ErrorPage.of("expired", request).keeping(request).with(HttpStatus.FORBIDDEN, frames.frame(request));
    }

    @RequestMapping("/loi/quyen")
    ModelAndView notAllowed(HttpServletRequest request) {
        return ErrorPage.of("403", request).with(HttpStatus.FORBIDDEN, frames.frame(request));
    }

    /** What the container refused: a request that is too large, an address it does not take. */
    @RequestMapping("/error")
    ModelAndView container(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        if (status == null || status.is5xxServerError()) {
            return ErrorPage.of("500", request).with(HttpStatus.INTERNAL_SERVER_ERROR, null);
        }
        String page = OWN_WORDS.contains(status.value()) ? String.valueOf(status.value()) : "400";
        return ErrorPage.of(page, request).with(status, frames.frame(request));
    }
}
