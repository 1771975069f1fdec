package vn.tiendo.core.document.noise;

import java.util.regex.Pattern;

/** Lines that pages leave behind: page numbers, rules, empty marks. */
final class PageNoise {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:trang |page )?[-.]?\\s?\\d{1,3}\\s?[-.]?(?:\\s?/\\s?\\d{1,3})?", Pattern.UNICODE_CASE);

    private PageNoise() {}

    static boolean isNumber(FlatText line) {
        String text = line.folded();
        return text.length() < 14 && PAGE_NUMBER.matcher(text).matches();
    }

    static boolean saysNothing(FlatText line) {
        return line.text().chars().noneMatch(Character::isLetterOrDigit)
                || line.text().startsWith("![") && line.text().endsWith(")");
    }
}
