package vn.tiendo.core.document.numbering;

/**
 * One level of a list.
 *
 * @param pattern the label with the levels' numbers as places: {@code "%1.%2."}; for bullets the sign itself
 * @param restartsBelow it begins anew when a level of a smaller depth than this was counted; 0 = never
 * @param legal every number of the label is written in digits
 */
public record ListLevel(NumberStyle style, String pattern, int start, int restartsBelow, boolean legal) {
    public static final int RESTARTS = Integer.MAX_VALUE;

    static final ListLevel MISSING = new ListLevel(NumberStyle.NONE, "", 1, RESTARTS, false);

    /** Bullets are drawn from symbol fonts; on a plan they all mean a dash, unless a plus is drawn. */
    String bullet() {
        return switch (pattern) {
            case "+", "\uF02B" -> "+";
            case "*" -> "*";
            default -> "-";
        };
    }
}
