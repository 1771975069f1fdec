package vn.tiendo.core.document.check.layout;

import java.util.List;
import java.util.regex.Pattern;

/** What place a printed mark has in its series: 1, 2 · 2.1, 2.2 · I, II · a, b, c, d, đ, e, g … */
final class OrderOfMarks {
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final List<String> ROMAN = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");
    private static final Pattern NUMBERS = Pattern.compile("(?:\\d{1,2}\\.){0,3}\\d{1,2}");

    private OrderOfMarks() {}

    /** From 1; -1 for a mark that has no place. */
    static int of(String label) {
        if (NUMBERS.matcher(label).matches()) {
            return Integer.parseInt(label.substring(label.lastIndexOf('.') + 1));
        }
        if (ROMAN.contains(label)) {
            return ROMAN.indexOf(label) + 1;
        }
        return label.length() == 1 && LETTERS.contains(label) ? LETTERS.indexOf(label) + 1 : -1;
    }

    /** Numbers under one number; 2.1 and 3.1 are of two series. */
    static boolean sameSeries(String label, String other) {
        return head(label).equals(head(other));
    }

    private static String head(String label) {
        return label.substring(0, label.lastIndexOf('.') + 1);
    }

    /** Many go from d to e, as if there were no đ. */
    static boolean lettersLeftOut(String label, int last, int number) {
        return Character.isLowerCase(label.charAt(0)) && last == LETTERS.indexOf('d') + 1 && number == last + 2;
    }

    /** The mark of a place, in the manner of another mark of the series. */
    static String write(String like, int place) {
        if (ROMAN.contains(like)) {
            return place <= ROMAN.size() ? ROMAN.get(place - 1) : like;
        }
        if (NUMBERS.matcher(like).matches()) {
            return head(like) + place;
        }
        return place <= LETTERS.length() ? LETTERS.substring(place - 1, place) : like;
    }
}
