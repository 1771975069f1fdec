package vn.tiendo.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.tiendo.core.shared.Ids;
import vn.tiendo.core.shared.NotAllowed;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.StaleData;

/** The last net under every controller: each failure becomes a page that says what happened, what was kept, what to do. */
@Slf4j
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
@RequiredArgsConstructor
class ErrorPages {
    private final FrameModel frames;
    private final MessageSource messages;

    /** A rule that belongs to no form: a sentence in place for a script, a page for a person. */
    @ExceptionHandler
    ModelAndView rule(RuleViolation broken, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        String sentence = messages.getMessage(broken.key(), broken.arguments().toArray(), broken.key(), locale);
        if (request.getHeader("HX-Request") == null) {
            return ErrorPage.of("rule", request)
                    .says(String.valueOf(sentence))
                    .keeping(request)
                    .with(HttpStatus.UNPROCESSABLE_CONTENT, frames.frame(request));
        }
        response.setHeader("HX-Retarget", "#thong-bao");
        response.setHeader("HX-Reswap", "innerHTML");
        var notice = new ModelAndView("error/notice", HttpStatus.UNPROCESSABLE_CONTENT);
        notice.addObject("sentence", sentence);
        return notice;
    }

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class})
    ModelAndView notFound(HttpServletRequest request) {
        return ErrorPage.of("404", request).with(HttpStatus.NOT_FOUND, frames.frame(request));
    }

    @ExceptionHandler
    ModelAndView notAllowed(NotAllowed refused, HttpServletRequest request) {
        return ErrorPage.of("403", request).with(HttpStatus.FORBIDDEN, frames.frame(request));
    }

    @ExceptionHandler({StaleData.class, OptimisticLockingFailureException.class})
    ModelAndView stale(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("HX-Retarget", "body");
        return ErrorPage.of("409", request).keeping(request).with(HttpStatus.CONFLICT, frames.frame(request));
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request) {
        return ErrorPage.of("413", request).with(HttpStatus.CONTENT_TOO_LARGE, frames.frame(request));
    }

    @ExceptionHandler
    ModelAndView anything(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure;
        }
        HttpStatusCode status = statusOf(failure);
        if (status.is4xxClientError()) {
            return ErrorPage.of("400", request).with(status, frames.frame(request));
        }
        String id = Ids.next().toString().substring(24);
        log.error("{} {} failed, error {}", request.getMethod(), request.getRequestURI(), id, failure);
        return ErrorPage.of("500", request).logged(id).keeping(request).with(status, frameOf(request));
    }

    private static HttpStatusCode statusOf(Exception failure) {
        if (failure instanceof ErrorResponse known) {
            return known.getStatusCode();
        }
        return failure instanceof MethodArgumentTypeMismatchException
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    /** The frame may be what failed: with the database gone the page stands without it. */
    private @Nullable Frame frameOf(HttpServletRequest request) {
        try {
            return frames.frame(request);
        } catch (RuntimeException alsoGone) {
            return null;
        }
    }
}
