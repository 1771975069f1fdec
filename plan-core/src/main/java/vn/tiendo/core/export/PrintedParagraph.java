package vn.tiendo.core.export;

/** A paragraph of the body with its marker, in the manner of its role. */
public record PrintedParagraph(Role role, String text, boolean bold, boolean italic) {
    /** Mục, khoản with a title, khoản without, điểm, dash, and paragraphs without a marker. */
    public enum Role {
        HEADING1,
        HEADING2,
        ITEM,
        POINT,
        BULLET,
        PLAIN
    }

    public boolean isHeading() {
        return role == Role.HEADING1 || role == Role.HEADING2;
    }
}
