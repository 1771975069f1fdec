package vn.tiendo.core.document.noise;

import java.util.regex.Pattern;

/**
 * A note at the foot of a page stands in the flow of the text where the page ended, often in the middle of a sentence:
 * a line that begins with a raised figure or with [1]. Such lines are no part of the body; only citations are read
 * from them.
 */
final class Footnote {
    private static final Pattern BEGIN = Pattern.compile("^[\\s*]{0,8}(?:[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}|\\[\\^?\\d{1,3}])\\s*\\S");

    private static final int LONGEST_LINE_END = 2;
    private static final int NARROWEST = 70;
    private static final int WIDEST = 140;

    private Footnote() {}

    /** A note that was broken at the width of the page goes on in the line right below. */
    static boolean goesOn(Line note, int nextStart) {
        int width = note.flat().length();
        return nextStart <= note.end() + LONGEST_LINE_END
                && width >= NARROWEST
                && width <= WIDEST
                && ".;\"”:".indexOf(note.flat().text().charAt(width - 1)) < 0;
    }

    static boolean begins(String source, int start, int end) {
        return BEGIN.matcher(source).region(start, Math.min(end, start + 40)).lookingAt();
    }
}
