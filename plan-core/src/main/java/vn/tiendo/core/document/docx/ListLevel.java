package vn.tiendo.core.document.docx;

import org.w3c.dom.Element;

/** One level of a list definition. {@code pattern} is Word's: {@code "%1.%2."}. */
record ListLevel(NumberStyle style, String pattern, int start, boolean restarts, boolean legal) {
    static final ListLevel MISSING = new ListLevel(NumberStyle.NONE, "", 1, true, false);

    static ListLevel of(Element level) {
        return new ListLevel(
                NumberStyle.of(Xml.value(level, "numFmt").orElse("decimal")),
                Xml.value(level, "lvlText").orElse(""),
                Xml.number(Xml.value(level, "start").orElse("1"), 1),
                !"0".equals(Xml.value(level, "lvlRestart").orElse("")),
                Xml.isOn(level, "isLgl"));
    }

    /** Bullets are drawn from symbol fonts; on a plan they all mean a dash, unless a plus is drawn. */
    String bullet() {
        return switch (pattern) {
            case "+", "\uF02B" -> "+";
            case "*" -> "*";
            default -> "-";
        };
    }
}
