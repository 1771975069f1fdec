package vn.tiendo.core.document.encoding;

import java.text.Normalizer;
import java.util.Map;

/** VNI for Windows, the fonts that begin with {@code VNI-}: a letter, then a sign that carries shape and tone. */
final class Vni {
    private static final Map<Character, Character> ALONE =
            Map.of('ñ', 'đ', 'Ñ', 'Đ', 'ô', 'ơ', 'Ô', 'Ơ', 'ö', 'ư', 'Ö', 'Ư', 'î', 'ỵ', 'Î', 'Ỵ', 'æ', 'ỉ', 'Æ', 'Ỉ');
    private static final Map<Character, Character> DOTTED = Map.of('ó', 'ĩ', 'Ó', 'Ĩ', 'ò', 'ị', 'Ò', 'Ị');

    /** Tone alone, then circumflex and breve with each tone; in the order acute, grave, hook, tilde, dot below. */
    private static final String TONES = "ùøûõï";

    private static final String CIRCUMFLEX = "áàåãä";
    private static final String BREVE = "éèúüë";
    private static final String MARKS = "\u0301\u0300\u0309\u0303\u0323";

    private Vni() {}

    static String unicode(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char found = text.charAt(at);
            String marks = at == 0 ? "" : marks(text.charAt(at - 1), Character.toLowerCase(found));
            letters.append(marks.isEmpty() ? alone(found) : marks);
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    private static String alone(char found) {
        Character letter = ALONE.containsKey(found) ? ALONE.get(found) : DOTTED.get(found);
        return String.valueOf(letter == null ? found : letter);
    }

    /** What a sign adds to the letter before it; nothing when it is a letter itself. */
    private static String marks(char letter, char sign) {
        char base = Character.toLowerCase(letter);
        if ("aeouyôö".indexOf(base) >= 0 && TONES.indexOf(sign) >= 0) {
            return MARKS.substring(TONES.indexOf(sign), TONES.indexOf(sign) + 1);
        }
        if ("aeo".indexOf(base) >= 0 && sign == 'â') {
            return "\u0302";
        }
        if ("aeo".indexOf(base) >= 0 && CIRCUMFLEX.indexOf(sign) >= 0) {
            return "\u0302" + MARKS.charAt(CIRCUMFLEX.indexOf(sign));
        }
        if (base == 'a' && sign == 'ê') {
            return "\u0306";
        }
        return base == 'a' && BREVE.indexOf(sign) >= 0 ? "\u0306" + MARKS.charAt(BREVE.indexOf(sign)) : "";
    }
}
