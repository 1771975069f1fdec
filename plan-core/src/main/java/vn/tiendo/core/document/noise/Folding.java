package vn.tiendo.core.document.noise;

/**
 * Text as compared: lower case, new tone placement, plain dashes and quotes. The length never changes, so that an
 * offset found in the folded text holds in the text itself.
 */
public final class Folding {
    private static final String MARKED_A = "àáảãạ";
    private static final String MARKED_E = "èéẻẽẹ";
    private static final String MARKED_Y = "ỳýỷỹỵ";
    private static final String MARKED_O = "òóỏõọ";
    private static final String MARKED_U = "ùúủũụ";
    private static final String DASHES = "‐‑‒–—―−";
    private static final String QUOTES = "“”«»„";

    private Folding() {}

    public static String fold(String text) {
        char[] chars = new char[text.length()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = plain(text.charAt(i));
        }
        for (int i = 0; i + 1 < chars.length; i++) {
            if (chars[i] == 'o' || chars[i] == 'u') {
                moveTone(chars, i);
            }
        }
        return new String(chars);
    }

    /** The tone on the first vowel, as now written ({@code uỷ} → {@code ủy}), capitals and signs kept. */
    public static String newTones(String text) {
        char[] chars = text.toCharArray();
        String folded = fold(text);
        for (int i = 0; i < chars.length; i++) {
            if (Character.isLetter(chars[i])) {
                char tone = folded.charAt(i);
                chars[i] = Character.isUpperCase(chars[i]) ? Character.toUpperCase(tone) : tone;
            }
        }
        return new String(chars);
    }

    private static char plain(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
        }
        if (Character.isLetter(c)) {
            return Character.toLowerCase(c);
        }
        return DASHES.indexOf(c) >= 0 ? '-' : QUOTES.indexOf(c) >= 0 ? '"' : Character.toLowerCase(c);
    }

    /** {@code uỷ}, {@code hoà} at the end of a syllable are {@code ủy}, {@code hòa}; {@code quý} stays. */
    private static void moveTone(char[] chars, int i) {
        boolean endOfSyllable = i + 2 >= chars.length || !Character.isLetter(chars[i + 2]);
        if (!endOfSyllable) {
            return;
        }
        if (chars[i] == 'o') {
            move(chars, i, MARKED_A, 'a', MARKED_O);
            move(chars, i, MARKED_E, 'e', MARKED_O);
        } else if (chars[i] == 'u' && (i == 0 || chars[i - 1] != 'q')) {
            move(chars, i, MARKED_Y, 'y', MARKED_U);
        }
    }

    private static void move(char[] chars, int i, String marked, char bare, String target) {
        int tone = marked.indexOf(chars[i + 1]);
        if (tone >= 0) {
            chars[i] = target.charAt(tone);
            chars[i + 1] = bare;
        }
    }
}
