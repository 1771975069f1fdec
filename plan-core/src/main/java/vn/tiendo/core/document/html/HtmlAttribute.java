package vn.tiendo.core.document.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a tag says besides its name. */
final class HtmlAttribute {
    private static final int MOST = 10_000;

    private HtmlAttribute() {}

    /** Empty when it is not said. */
    static String of(HtmlToken tag, String name) {
        Matcher said = Pattern.compile("(?i)(?:^|[\\s\"'])" + name + "\\s{0,3}=\\s{0,3}[\"']?([^\\s\"'>]{1,60})")
                .matcher(tag.content());
        return said.find() ? said.group(1) : "";
    }

    static int number(HtmlToken tag, String name, int otherwise) {
        String digits = of(tag, name);
        return digits.matches("\\d{1,5}") ? Math.min(MOST, Integer.parseInt(digits)) : otherwise;
    }
}
