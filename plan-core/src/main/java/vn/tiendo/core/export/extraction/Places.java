package vn.tiendo.core.export.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.HowRead;

/** Where in a text something was read, in characters and by line, and how. */
final class Places {
    private final LineNumbers lines;

    Places(String text) {
        this.lines = new LineNumbers(text);
    }

    Map<String, @Nullable Object> put(Map<String, @Nullable Object> json, HowRead how, TextSpan span) {
        json.put("how", word(how));
        json.put("confidence", word(how.confidence()));
        json.put("at", at(span));
        return json;
    }

    Map<String, Integer> at(TextSpan span) {
        Map<String, Integer> at = new LinkedHashMap<>();
        at.put("start", span.start());
        at.put("end", span.end());
        at.put("line", lines.of(span.start()));
        return at;
    }

    @Nullable
    Map<String, @Nullable Object> of(@Nullable Found<?> found) {
        return found == null ? null : put(new LinkedHashMap<>(), found.how(), found.span());
    }

    List<@Nullable Map<String, @Nullable Object>> of(List<Found<String>> found) {
        return found.stream()
                .<@Nullable Map<String, @Nullable Object>>map(this::of)
                .toList();
    }

    static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }
}
