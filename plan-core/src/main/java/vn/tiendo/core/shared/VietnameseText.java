package vn.tiendo.core.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Vietnamese text compared folded and stored as found: {@code uỷ/ủy}, {@code hoà/hòa}, upper and lower case, with or
 * without marks are one when searching.
 */
public final class VietnameseText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");

    private VietnameseText() {}

    /** Composed form (NFC), the only form that is stored. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** One line: runs of white space become one space, ends trimmed. */
    public static String oneLine(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** Without marks, lower case, one line: {@code "Uỷ ban"} and {@code "ủy ban"} both give {@code "uy ban"}. */
    public static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return oneLine(bare).replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
    }
}
