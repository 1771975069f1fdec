package vn.tiendo.core.document.text;

import java.util.stream.Collectors;

/** Digits as a footnote call shows them, so that "2026" with call 1 does not read as 20261. */
public final class RaisedDigits {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private RaisedDigits() {}

    public static String of(String digits) {
        return digits.chars()
                .mapToObj(digit -> String.valueOf(RAISED.charAt(digit - '0')))
                .collect(Collectors.joining());
    }

    public static boolean canRaise(String text) {
        return !text.isEmpty() && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
