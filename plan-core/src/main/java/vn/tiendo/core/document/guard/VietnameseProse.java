package vn.tiendo.core.document.guard;

/** Tells Vietnamese written with its marks from other languages, and from text whose encoding was lost. */
public final class VietnameseProse {
    /** Real plans lie above 0.2; French, which shares é and ê but none of these letters, at 0. */
    private static final double LEAST_SHARE = 0.05;

    private static final int LEAST_LETTERS = 2;

    /** A text has none but line ends and tabs; of any other bytes every tenth is one. */
    private static final double MOST_CONTROLS = 0.02;

    private static final String OWN_LETTERS = "ăđĩũơưĂĐĨŨƠƯ";

    private VietnameseProse() {}

    public static boolean is(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long own = text.codePoints().filter(VietnameseProse::isOwn).count();
        long controls = text.chars().filter(VietnameseProse::isControl).count();
        return own >= LEAST_LETTERS && own >= letters * LEAST_SHARE && controls <= text.length() * MOST_CONTROLS;
    }

    private static boolean isControl(int letter) {
        return Character.isISOControl(letter) && !Character.isWhitespace(letter);
    }

    private static boolean isOwn(int letter) {
        return (letter >= 0x1EA0 && letter <= 0x1EF9) || OWN_LETTERS.indexOf(letter) >= 0;
    }
}
