package vn.tiendo.core.document.encoding;

import java.util.Locale;

/** TCVN 5712:1993 VN3 ("ABC"), the fonts that begin with {@code .Vn}: one byte for each letter with its marks. */
final class Tcvn3 {
    private static final char FIRST = '\u00A1';

    /** Letters from {@link #FIRST} on; a dot where the standard has none. */
    private static final String LETTERS =
            "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";

    private Tcvn3() {}

    static String unicode(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            letters.append(unicode(text.charAt(at)));
        }
        return letters.toString();
    }

    /** Fonts whose name ends in H draw small letters as capitals. */
    static String capitals(String text) {
        return unicode(text).toUpperCase(Locale.ROOT);
    }

    private static char unicode(char found) {
        int at = found - FIRST;
        boolean known = at >= 0 && at < LETTERS.length() && LETTERS.charAt(at) != '.';
        return known ? LETTERS.charAt(at) : found;
    }
}
