package vn.tiendo.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Draws the pages for what was refused before any controller saw it; reached by forward only. */
@Controller
@RequiredArgsConstructor
class RefusedController {
    private final FrameModel frames;

    @RequestMapping("/loi/phien")
    ModelAndView sessionEnded(HttpServletRequest request) {
        return ErrorPage.of("expired", request).keeping(request).with(HttpStatus.FORBIDDEN, frames.frame(request));
    }

    @RequestMapping("/loi/quyen")
    ModelAndView notAllowed(HttpServletRequest request) {
        return ErrorPage.of("403", request).with(HttpStatus.FORBIDDEN, frames.frame(request));
    }

    @RequestMapping("/loi/tep")
    ModelAndView fileTooLarge(HttpServletRequest request) {
        return ErrorPage.of("413", request).with(HttpStatus.CONTENT_TOO_LARGE, frames.frame(request));
    }
}
