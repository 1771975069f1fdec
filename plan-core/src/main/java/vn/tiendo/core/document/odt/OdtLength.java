package vn.tiendo.core.document.odt;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as written: "2.5cm", "1in". */
final class OdtLength {
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,6})?)(cm|mm|in|pt|pc)");
    private static final Map<String, Double> TWIPS =
            Map.of("cm", 1440 / 2.54, "mm", 144 / 2.54, "in", 1440.0, "pt", 20.0, "pc", 240.0);

    private OdtLength() {}

    /** In twentieths of a point; 0 when it cannot be told. */
    static int twips(String written) {
        Matcher length = LENGTH.matcher(written);
        return length.matches()
                ? (int) Math.round(Double.parseDouble(length.group(1)) * TWIPS.getOrDefault(length.group(2), 0.0))
                : 0;
    }
}
