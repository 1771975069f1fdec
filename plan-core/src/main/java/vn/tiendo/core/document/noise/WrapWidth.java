package vn.tiendo.core.document.noise;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The width at which a text was broken into lines, as PDF files and old e-mails do; 0 when every line is a paragraph.
 */
public final class WrapWidth {
    private static final int WIDEST_PAGE = 140;
    private static final int FEWEST_LINES = 12;

    private static final Pattern ENDED = Pattern.compile("[.;:][\"”)/.]{0,3}$");

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
        List<Line> full =
                lines.stream().filter(l -> l.flat().length() >= wide * 0.75).toList();
        long cut = full.stream()
                .filter(l -> !ENDED.matcher(l.flat().text()).find())
                .count();
        return full.size() * 5 >= lines.size() && cut * 5 >= full.size() * 2 ? wide : 0;
    }
}
