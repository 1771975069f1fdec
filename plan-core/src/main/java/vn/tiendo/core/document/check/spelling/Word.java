package vn.tiendo.core.document.check.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tiendo.core.document.noise.FlatText;

/**
 * A run of letters in a stretch of text.
 *
 * @param small as compared: small letters, and one way for whatever may be written in two
 * @param joined nothing but one blank parts it from the word before
 * @param plain no part of an address, of a symbol or of anything with figures in it
 */
record Word(int start, int end, String written, String small, boolean joined, boolean plain) {
    private static final String GLUE = "@_/\\&=#+0123456789";

    static List<Word> in(FlatText text) {
        List<Word> words = new ArrayList<>();
        String letters = text.text();
        String settled = Spelling.settled(text);
        int at = 0;
        int lastEnd = -1;
        while (at < letters.length()) {
            if (!Character.isLetter(letters.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < letters.length() && Character.isLetter(letters.charAt(end))) {
                end++;
            }
            boolean joined = lastEnd >= 0 && at == lastEnd + 1 && letters.charAt(lastEnd) == ' ';
            words.add(new Word(
                    at, end, letters.substring(at, end), settled.substring(at, end), joined, plain(letters, at, end)));
            lastEnd = end;
            at = end;
        }
        return words;
    }

    private static boolean plain(String text, int start, int end) {
        return !glued(text, start - 1, -1) && !glued(text, end, 1);
    }

    /** A sign that words do not carry, or a point or hyphen with a letter or figure right behind it. */
    private static boolean glued(String text, int at, int step) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char sign = text.charAt(at);
        boolean inner = ".:-'’".indexOf(sign) >= 0
                && at + step >= 0
                && at + step < text.length()
                && Character.isLetterOrDigit(text.charAt(at + step));
        return GLUE.indexOf(sign) >= 0 || inner;
    }

    /** Small letters, or a capital before small letters. */
    boolean ordinary() {
        for (int i = 1; i < written.length(); i++) {
            if (!Character.isLowerCase(written.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    boolean capital() {
        return Character.isUpperCase(written.charAt(0));
    }

    /** Another word in the capitals of this one. */
    String inMyCapitals(String other) {
        if (written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT))) {
            return other.toUpperCase(Locale.ROOT);
        }
        return capital() ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other;
    }
}
