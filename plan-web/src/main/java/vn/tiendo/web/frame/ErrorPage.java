package vn.tiendo.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;
import vn.tiendo.web.shared.SafePath;
import vn.tiendo.web.shared.Typed;

/**
 * What went wrong, what was kept, what to do.
 *
 * @param code the word in the message keys {@code frame.error.<code>.title}
 * @param detail a sentence more, already in the person's language
 * @param id the number under which the log tells more
 */
record ErrorPage(
        String code, @Nullable String detail, @Nullable String id, String back, List<Typed> typed) {
    static ErrorPage of(String code, HttpServletRequest request) {
        return new ErrorPage(code, null, null, SafePath.before(request), List.of());
    }

    ErrorPage says(String sentence) {
        return new ErrorPage(code, sentence, id, back, typed);
    }

    ErrorPage logged(String number) {
        return new ErrorPage(code, detail, number, back, typed);
    }

    /** Shows again what the person had typed. */
    ErrorPage keeping(HttpServletRequest request) {
        return new ErrorPage(code, detail, id, back, Typed.in(request));
    }

    ModelAndView with(HttpStatusCode status, @Nullable Frame frame) {
        var view = new ModelAndView("error/page", status);
        view.addObject("error", this);
        view.addObject("frame", frame);
        return view;
    }
}
