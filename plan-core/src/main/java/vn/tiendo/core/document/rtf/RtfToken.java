package vn.tiendo.core.document.rtf;

/**
 * One thing that Rich Text says.
 *
 * @param word of a command, without its backslash; else empty
 * @param value of a command, or the code of a letter
 * @param given the command had a value
 */
record RtfToken(Kind kind, String word, int value, boolean given) {
    enum Kind {
        OPEN,
        CLOSE,
        COMMAND,
        LETTER
    }

    static final RtfToken OPEN = new RtfToken(Kind.OPEN, "", 0, false);
    static final RtfToken CLOSE = new RtfToken(Kind.CLOSE, "", 0, false);

    static RtfToken letter(int code) {
        return new RtfToken(Kind.LETTER, "", code, true);
    }

    static RtfToken command(String word) {
        return new RtfToken(Kind.COMMAND, word, 0, false);
    }

    /** On, unless its value says otherwise. */
    boolean isOn() {
        return !given || value != 0;
    }
}
