package vn.tiendo.web.extraction;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import vn.tiendo.core.document.SourceReader;
import vn.tiendo.core.document.UnreadableFile;
import vn.tiendo.core.shared.RuleViolation;

/** Whatever goes wrong under the addresses of programs is told as a problem, never as a page. */
@Slf4j
@Component
@RequiredArgsConstructor
class FailedRequests implements HandlerExceptionResolver, Ordered {
    private static final String ROOT = "/api/";

    private final Problems problems;

    /** Before the pages of errors, which take everything. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        boolean signIn = failure instanceof AccessDeniedException || failure instanceof AuthenticationException;
        if (signIn || !request.getRequestURI().startsWith(ROOT)) {
            return null;
        }
        if (failure instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        Said said = said(failure, request);
        try {
            problems.write(request, response, said.status(), said.key(), said.arguments());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private record Said(HttpStatusCode status, String key, List<Object> arguments) {}

    private static Said said(Exception failure, HttpServletRequest request) {
        return switch (failure) {
            case UnreadableFile refused
            when refused.reason() == UnreadableFile.Reason.TOO_LARGE ->
                new Said(HttpStatus.CONTENT_TOO_LARGE, refused.key(), refused.arguments());
            case RuleViolation broken -> new Said(HttpStatus.UNPROCESSABLE_CONTENT, broken.key(), broken.arguments());
            case MaxUploadSizeExceededException ignored -> byStatus(HttpStatus.CONTENT_TOO_LARGE);
            case MultipartException ignored -> byStatus(HttpStatus.BAD_REQUEST);
            case ErrorResponse known -> byStatus(known.getStatusCode());
            default -> unforeseen(failure, request);
        };
    }

    private static Said byStatus(HttpStatusCode status) {
        String key = switch (status.value()) {
            case 404 -> "extraction.problem.noAddress";
            case 405 -> "extraction.problem.onlyPost";
            case 406 -> "extraction.problem.onlyJson";
            case 413 -> "document.refused.tooLarge";
            case 415 -> "extraction.problem.mediaType";
            default -> "extraction.problem.badForm";
        };
        return new Said(status, key, List.of(SourceReader.LIMIT));
    }

    private static Said unforeseen(Exception failure, HttpServletRequest request) {
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return new Said(HttpStatus.INTERNAL_SERVER_ERROR, "extraction.problem.failed", List.of());
    }
}
