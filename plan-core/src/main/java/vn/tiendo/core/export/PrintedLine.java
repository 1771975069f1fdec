package vn.tiendo.core.export;

/** A line set on its own: size in points, and the rule (kẻ ngang) drawn below it. */
public record PrintedLine(String text, int size, boolean bold, boolean italic, boolean underlined, Rule rule) {
    /** NONE; as long as the WHOLE text; a PART (a third to a half) of the line. */
    public enum Rule {
        NONE,
        WHOLE,
        PART
    }

    static PrintedLine plain(String text, int size) {
        return new PrintedLine(text, size, false, false, false, Rule.NONE);
    }

    static PrintedLine bold(String text, int size) {
        return new PrintedLine(text, size, true, false, false, Rule.NONE);
    }

    static PrintedLine italic(String text, int size) {
        return new PrintedLine(text, size, false, true, false, Rule.NONE);
    }

    PrintedLine ruled(Rule below) {
        return new PrintedLine(text, size, bold, italic, underlined, below);
    }
}
