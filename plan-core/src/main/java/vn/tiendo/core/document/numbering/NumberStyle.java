package vn.tiendo.core.document.numbering;

import java.util.Locale;

/** How the number of a list item is written. */
public enum NumberStyle {
    DECIMAL,
    DECIMAL_ZERO,
    UPPER_ROMAN,
    LOWER_ROMAN,
    UPPER_LETTER,
    LOWER_LETTER,
    BULLET,
    NONE;

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int MOST_ROMAN = 3999;

    public String write(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case DECIMAL_ZERO -> String.format(Locale.ROOT, "%02d", number);
            case UPPER_ROMAN -> roman(number);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
            case LOWER_LETTER -> letters(number);
            case BULLET, NONE -> "";
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder written = new StringBuilder();
        int rest = number;
        for (int at = 0; at < ROMAN_VALUES.length; at++) {
            for (; rest >= ROMAN_VALUES[at]; rest -= ROMAN_VALUES[at]) {
                written.append(ROMAN_SIGNS[at]);
            }
        }
        return written.toString();
    }

    /** a … z, then aa, bb …, as word processors count. */
    private static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        int index = (number - 1) % 26;
        return String.valueOf((char) ('a' + index)).repeat(Math.min(9, (number - 1) / 26 + 1));
    }
}
