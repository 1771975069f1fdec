package vn.tiendo.core.export.extraction;

import java.util.Arrays;

/** The line, from 1, that an offset of a text lies on. */
public final class LineNumbers {
    private final int[] starts;

    public LineNumbers(String text) {
        int[] found = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                found[line++] = i + 1;
            }
        }
        starts = found;
    }

    public int of(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }
}
