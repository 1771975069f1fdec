package vn.tiendo.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** One text somebody typed into a form that could not be taken: shown again, so that nothing is lost. */
public record Typed(String value) {
    private static final Pattern MACHINE =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{1,6}|on|true|false");
    private static final int MANY_LINES = 12;

    /** What a person wrote in the request: no passwords, no ids, no numbers of versions, no ticks. */
    public static List<Typed> in(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(e -> !secret(e.getKey()))
                .flatMap(e -> Arrays.stream(e.getValue()))
                .filter(value -> !value.isBlank() && !MACHINE.matcher(value).matches())
                .map(Typed::new)
                .toList();
    }

    public long rows() {
        return Math.clamp(
                value.lines().mapToLong(line -> 1 + line.length() / 90).sum(), 1, MANY_LINES);
    }

    private static boolean secret(String name) {
        return name.startsWith("_") || name.toLowerCase(Locale.ROOT).contains("password");
    }
}
