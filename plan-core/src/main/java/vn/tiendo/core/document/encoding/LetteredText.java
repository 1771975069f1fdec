package vn.tiendo.core.document.encoding;

import java.util.Locale;

/**
 * Text gathered run by run, each in its font. A letter and its sign may lie in two runs of one font, so runs of one
 * font are turned into Unicode together.
 */
public final class LetteredText {
    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder open = new StringBuilder();
    private OldFont font = OldFont.NONE;
    private boolean capitals;

    public void add(String text, OldFont in, boolean asCapitals) {
        if (in != font || asCapitals != capitals) {
            close();
            font = in;
            capitals = asCapitals;
        }
        open.append(text);
    }

    /** A sign of the file itself, in no font. */
    public void add(String sign) {
        add(sign, OldFont.NONE, false);
    }

    private void close() {
        String letters = font.shown(open.toString());
        shown.append(capitals ? letters.toUpperCase(Locale.ROOT) : letters);
        open.setLength(0);
    }

    public String text() {
        close();
        return shown.toString();
    }
}
