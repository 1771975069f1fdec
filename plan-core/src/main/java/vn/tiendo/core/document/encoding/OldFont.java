package vn.tiendo.core.document.encoding;

import java.util.Locale;
import java.util.regex.Pattern;

/** A font whose letters are not what their codes say; told by its name alone. */
public enum OldFont {
    NONE,
    TCVN3,
    TCVN3_CAPITALS,
    VNI,
    SYMBOL,
    WINGDINGS;

    private static final int PRIVATE = 0xF000;

    /** PDF files put a tag before the name of a font they hold in part. */
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

    public static OldFont named(String font) {
        String name = SUBSET.matcher(font.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn")) {
            String family = name.split("[-,\\s]", 2)[0];
            return family.endsWith("h") ? TCVN3_CAPITALS : TCVN3;
        }
        if (name.startsWith("vni-") || name.startsWith("vni ")) {
            return VNI;
        }
        if (name.startsWith("wingdings")) {
            return WINGDINGS;
        }
        return name.startsWith("symbol") ? SYMBOL : NONE;
    }

    /** What the text shows. */
    public String shown(String text) {
        return switch (this) {
            case NONE -> text;
            case TCVN3 -> Tcvn3.unicode(bytes(text));
            case TCVN3_CAPITALS -> Tcvn3.capitals(bytes(text));
            case VNI -> Vni.unicode(bytes(text));
            case SYMBOL -> Symbols.symbol(text);
            case WINGDINGS -> Symbols.wingdings(text);
        };
    }

    /** A place where a word may be broken shows nothing, but the fonts of TCVN have a letter at its code. */
    public String softHyphen() {
        return this == TCVN3 || this == TCVN3_CAPITALS ? "\u00AD" : "";
    }

    /** Word keeps the codes of some fonts in the private area of Unicode. */
    private static String bytes(String text) {
        StringBuilder bytes = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char found = text.charAt(at);
            bytes.append(found >= PRIVATE && found <= PRIVATE + 0xFF ? (char) (found - PRIVATE) : found);
        }
        return bytes.toString();
    }
}
