package vn.tiendo.core.document.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import vn.tiendo.core.document.encoding.OldFont;

/** The fonts of a file by number: which of them are of an old encoding, and the code page of the others. */
final class RtfFonts {
    private static final Map<Integer, String> PAGES = Map.of(
            163, "windows-1258", 238, "windows-1250", 204, "windows-1251", 161, "windows-1253", 162, "windows-1254");

    private final Map<Integer, StringBuilder> names = new HashMap<>();
    private final Map<Integer, OldFont> old = new HashMap<>();
    private final Map<Integer, Charset> pages = new HashMap<>();
    private Charset usual = Charset.forName("windows-1252");
    private int current;

    void usualPage(int number) {
        try {
            usual = Charset.forName("windows-" + number);
        } catch (IllegalArgumentException unknown) {
            usual = Charset.forName("windows-1252");
        }
    }

    /** The table of fonts comes to its next one. */
    void begin(int font) {
        current = font;
        names.put(font, new StringBuilder());
    }

    void charset(int number) {
        String page = PAGES.get(number);
        if (page != null) {
            pages.put(current, Charset.forName(page));
        }
    }

    void name(char letter) {
        if (letter != ';') {
            names.computeIfAbsent(current, font -> new StringBuilder()).append(letter);
        }
    }

    OldFont font(int number) {
        return old.computeIfAbsent(
                number,
                one -> OldFont.named(
                        names.getOrDefault(one, new StringBuilder()).toString()));
    }

    /** The letter of a byte. */
    String letter(int font, int code) {
        Charset page = font(font) == OldFont.NONE ? pages.getOrDefault(font, usual) : StandardCharsets.ISO_8859_1;
        return new String(new byte[] {(byte) code}, page);
    }
}
