package vn.tiendo.web.extraction;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers a program with what is wrong, as RFC 9457 has it: a type to branch on, words for whoever reads the log. */
@Component
@RequiredArgsConstructor
class Problems {
    private static final String TYPE = "urn:tiendo:problem:";

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final JsonMapper json;

    /** @param key a message key, also the end of the problem's type */
    void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatusCode status,
            String key,
            List<Object> arguments)
            throws IOException {
        Locale locale = locales.resolveLocale(request);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", TYPE + key);
        problem.put("title", messages.getMessage("extraction.problem.title", null, locale));
        problem.put("status", status.value());
        problem.put("detail", messages.getMessage(key, arguments.toArray(), locale));
        problem.put("instance", request.getRequestURI());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
