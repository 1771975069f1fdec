package vn.tiendo.core.document.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.FlatText;

/** Figures that belong to a name: "Trạm 3", "Ban Quản lý dự án số 1", "xã Tân Lộc 2". */
final class NameNumber {
    private static final Pattern PLAIN = Pattern.compile("\\d{1,4}(?![\\p{N}/.%])");
    private static final Pattern SYMBOL = Pattern.compile("số \\d[\\p{L}\\d/-]{0,30}(?![\\p{L}\\d/-])");
    /** Only where the name must end behind it, else it counts what follows. */
    private static final Pattern OF_PLACE = Pattern.compile("[1-9](?=[,;:.)]| và |$)");

    private NameNumber() {}

    /** Where a figure that begins at a place ends, -1 when none does; likewise below. */
    static int plain(FlatText text, int at, int limit) {
        return end(PLAIN, text.text(), at, limit);
    }

    static int symbol(FlatText text, int at, int limit) {
        return end(SYMBOL, text.folded(), at, limit);
    }

    /** @param word where the word before it begins, which must be a proper one */
    static int ofPlace(FlatText text, int word, int at, int limit) {
        int first = word;
        while (first < at && text.text().charAt(first) == ' ') {
            first++;
        }
        boolean proper = first < at && Character.isUpperCase(text.text().charAt(first));
        return proper ? end(OF_PLACE, text.text(), at, limit) : -1;
    }

    private static int end(Pattern figure, String text, int at, int limit) {
        Matcher matcher = figure.matcher(text).region(at, limit).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
