package vn.tiendo.core.document.rtf;

/** What holds inside one pair of braces; a group begins as a copy of the one around it. */
final class RtfGroup {
    /** Where the letters of a group go. */
    enum Target {
        TEXT,
        LABEL,
        NOTE,
        AROUND,
        FONTS,
        NOWHERE
    }

    Target target = Target.TEXT;
    boolean hidden;
    boolean deleted;
    boolean capitals;
    int font;

    /** How many letters stand in for a Unicode one, for readers that know none. */
    int substitutes = 1;

    /** Nothing was said in it yet. */
    boolean fresh = true;

    RtfGroup inner() {
        RtfGroup inner = new RtfGroup();
        inner.target = target;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.capitals = capitals;
        inner.font = font;
        inner.substitutes = substitutes;
        return inner;
    }

    void plain() {
        hidden = false;
        deleted = false;
        capitals = false;
    }

    boolean shows() {
        return !hidden && !deleted && target != Target.NOWHERE;
    }
}
