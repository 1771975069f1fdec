package vn.tiendo.core.intake.matching;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.noise.Folding;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.intake.matching.NamedBody.Part;
import vn.tiendo.core.shared.VietnameseText;

/** The ways in which one body is written in a document; a place that several tasks share counts once. */
final class Spellings {
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}])\\p{Lu}[\\p{Lu}&]+(?![\\p{Ll}])");

    private final Map<String, Integer> written = new LinkedHashMap<>();
    private final Map<Part, Integer> parts = new EnumMap<>(Part.class);
    private final Set<TextSpan> places = new HashSet<>();
    private TextSpan first;

    /** The issuer's name in the letterhead stands in capitals, so that the body of the text knows it better. */
    private String ofHead = "";

    Spellings(TextSpan first) {
        this.first = first;
    }

    void add(Found<String> name, Part part) {
        parts.merge(part, 1, Integer::sum);
        ofHead = part == Part.ISSUER ? name.value() : ofHead;
        if (places.add(name.span())) {
            written.merge(name.value(), 1, Integer::sum);
            first = name.span().start() < first.start() ? name.span() : first;
        }
    }

    void takeIn(Spellings other) {
        other.written.forEach((name, times) -> written.merge(name, times, Integer::sum));
        other.parts.forEach((part, times) -> parts.merge(part, times, Integer::sum));
        first = other.first.start() < first.start() ? other.first : first;
    }

    NamedBody body(OwnLocality own) {
        String name = written.keySet().stream()
                .min(Comparator.<String, Boolean>comparing(ofHead::equals)
                        .thenComparingLong(
                                n -> ABBREVIATION.matcher(n).results().count())
                        .thenComparing(Comparator.comparingInt((String n) -> written.getOrDefault(n, 0))
                                .reversed()))
                .orElse("");
        String plain = Folding.newTones(name);
        int kept = own.without(VietnameseText.fold(plain));
        String shown = kept < plain.length() && VietnameseText.fold(plain).length() == plain.length()
                ? plain.substring(0, kept)
                : plain;
        return new NamedBody(
                capital(shown),
                NameKind.of(name),
                Collections.unmodifiableMap(written),
                Collections.unmodifiableMap(parts),
                first);
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
