package vn.tiendo.core.document.noise;

import java.util.List;

/**
 * The width at which a text was broken into lines, as PDF files and old e-mails do; 0 when every line is a paragraph.
 */
public final class WrapWidth {
    private static final int WIDEST_PAGE = 140;
    private static final int FEWEST_LINES = 12;

    private WrapWidth() {}

    public static int of(List<Line> lines) {
        if (lines.size() < FEWEST_LINES) {
            return 0;
        }
        int[] widths = lines.stream().mapToInt(l -> l.flat().length()).sorted().toArray();
        int wide = widths[(int) (widths.length * 0.95)];
        if (wide > WIDEST_PAGE || wide < 40) {
            return 0;
        }
        long full = lines.stream().filter(l -> l.flat().length() >= wide * 0.75).count();
        return full * 3 >= lines.size() ? wide : 0;
    }
}
