package vn.tiendo.core.export.docx;

import java.text.Normalizer;
import vn.tiendo.core.export.PrintedLine;

/** How wide a text is in Times, for a rule as long as the text above it; marks add nothing to the width of a letter. */
final class TimesWidth {
    private static final int[] BOLD_CAPITALS = {
        722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722,
        1000, 722, 722, 667
    };
    private static final int[] BOLD_SMALL = {
        500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500,
        722, 500, 500, 444
    };
    private static final int SPACE = 250;
    private static final int OTHER = 500;
    private static final double UNITS = 1000;
    private static final double REGULAR_TO_BOLD = 0.95;

    private TimesWidth() {}

    /** In points. */
    static double of(PrintedLine line) {
        String bare = Normalizer.normalize(line.text(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        int units = bare.replace('đ', 'd')
                .replace('Đ', 'D')
                .chars()
                .map(TimesWidth::units)
                .sum();
        return units / UNITS * line.size() * (line.bold() ? 1 : REGULAR_TO_BOLD);
    }

    private static int units(int letter) {
        if (letter >= 'A' && letter <= 'Z') {
            return BOLD_CAPITALS[letter - 'A'];
        }
        if (letter >= 'a' && letter <= 'z') {
            return BOLD_SMALL[letter - 'a'];
        }
        return letter == ' ' ? SPACE : OTHER;
    }
}
