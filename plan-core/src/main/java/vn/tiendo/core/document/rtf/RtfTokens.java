package vn.tiendo.core.document.rtf;

import org.jspecify.annotations.Nullable;

/** Cuts Rich Text into what it says; bytes that belong to no command are letters. */
final class RtfTokens {
    private static final int LONGEST_WORD = 40;
    private static final int MOST_DIGITS = 10;

    private final byte[] bytes;
    private int at;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Null at the end. */
    @Nullable
    RtfToken next() {
        while (at < bytes.length) {
            int found = bytes[at++] & 0xFF;
            switch (found) {
                case '{' -> {
                    return RtfToken.OPEN;
                }
                case '}' -> {
                    return RtfToken.CLOSE;
                }
                case '\\' -> {
                    return command();
                }
                case '\r', '\n', 0 -> {}
                default -> {
                    return RtfToken.letter(found);
                }
            }
        }
        return null;
    }

    private @Nullable RtfToken command() {
        if (at >= bytes.length) {
            return null;
        }
        int first = bytes[at] & 0xFF;
        if (isLetter(first)) {
            return word();
        }
        at++;
        if (first == '\'') {
            int code = hex(at) * 16 + hex(at + 1);
            at = Math.min(bytes.length, at + 2);
            return RtfToken.letter(code);
        }
        return RtfToken.command(first == '\r' || first == '\n' ? "par" : String.valueOf((char) first));
    }

    private RtfToken word() {
        StringBuilder word = new StringBuilder();
        while (at < bytes.length && isLetter(bytes[at]) && word.length() < LONGEST_WORD) {
            word.append((char) bytes[at++]);
        }
        boolean negative = at < bytes.length && bytes[at] == '-';
        int digits = negative ? at + 1 : at;
        int end = digits;
        long value = 0;
        while (end < bytes.length && isDigit(bytes[end]) && end - digits < MOST_DIGITS) {
            value = value * 10 + bytes[end++] - '0';
        }
        boolean given = end > digits;
        at = given ? end : at;
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if ("bin".contentEquals(word)) {
            at = (int) Math.min(bytes.length, at + value);
        }
        return new RtfToken(RtfToken.Kind.COMMAND, word.toString(), (int) (negative ? -value : value), given);
    }

    private int hex(int place) {
        return place < bytes.length ? Math.max(0, Character.digit(bytes[place], 16)) : 0;
    }

    private static boolean isLetter(int code) {
        return code >= 'a' && code <= 'z' || code >= 'A' && code <= 'Z';
    }

    private static boolean isDigit(int code) {
        return code >= '0' && code <= '9';
    }
}
