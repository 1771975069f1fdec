package vn.tiendo.core.document.reading;

import vn.tiendo.core.document.TextSpan;

/**
 * One block of the body in reading order.
 *
 * @param number path of printed numbers: "III.2.1", "III.2/-1"; empty for an unmarked paragraph
 * @param marker the mark as printed: "2.", "a)", "-"; empty for an unmarked paragraph
 * @param level depth from 1 for the highest heading; an item or paragraph counts one deeper than its heading
 * @param text without the marker, one line
 */
public record OutlineItem(Kind kind, String number, String marker, int level, String text, HowRead how, TextSpan span) {
    /** HEADING has a title and something under it; ITEM carries a marker; PARAGRAPH none. */
    public enum Kind {
        HEADING,
        ITEM,
        PARAGRAPH
    }
}
