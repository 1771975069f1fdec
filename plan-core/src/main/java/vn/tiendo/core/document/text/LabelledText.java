package vn.tiendo.core.document.text;

import java.util.regex.Pattern;

/** A paragraph as one block of text: its automatic label, then its words, without white at the edges of lines. */
public final class LabelledText {
    private static final Pattern EDGES = Pattern.compile("^[\\s\\h]+|[\\s\\h]+$");
    private static final Pattern LINE_EDGES = Pattern.compile("\\h*\n\\h*");

    /** The tab that sets off a number or a dash parts no columns. */
    private static final Pattern AFTER_MARK = Pattern.compile("(?m)^(\\S{1,6})\t+");

    private LabelledText() {}

    /**
     * Empty when nothing shows.
     *
     * @param label empty for a paragraph outside every list
     * @param inCell a cell may hold nothing but its number, which is counted and not written; elsewhere a label without
     *     words is a slip
     */
    public static String of(String label, String words, boolean inCell) {
        String edged = EDGES.matcher(words).replaceAll("");
        String lines = LINE_EDGES.matcher(edged).replaceAll("\n");
        String text = AFTER_MARK.matcher(lines).replaceAll("$1 ");
        if (text.isEmpty()) {
            return inCell && label.chars().anyMatch(Character::isLetterOrDigit) ? label : "";
        }
        return label.isEmpty() ? text : label + " " + text;
    }
}
