package vn.tiendo.core.document.encoding;

import java.util.Map;

/** The few signs of the fonts Symbol and Wingdings that plans use; what only decorates becomes a bullet or goes. */
final class Symbols {
    private static final Map<Integer, String> SYMBOL = Map.ofEntries(
            Map.entry(0xA3, "≤"),
            Map.entry(0xB3, "≥"),
            Map.entry(0xB1, "±"),
            Map.entry(0xB4, "×"),
            Map.entry(0xB8, "÷"),
            Map.entry(0xB7, "•"),
            Map.entry(0xAE, "→"),
            Map.entry(0xDE, "⇒"),
            Map.entry(0xB0, "°"),
            Map.entry(0xB9, "≠"),
            Map.entry(0xBB, "≈"));
    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0xFC, "✓"),
            Map.entry(0xFB, "✗"),
            Map.entry(0x6F, "☐"),
            Map.entry(0xA8, "☐"),
            Map.entry(0xFE, "☑"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xE0, "→"),
            Map.entry(0xF0, "⇒"),
            Map.entry(0x6C, "•"),
            Map.entry(0x6E, "•"),
            Map.entry(0x71, "•"),
            Map.entry(0x76, "•"),
            Map.entry(0x9F, "•"),
            Map.entry(0xA7, "•"),
            Map.entry(0xD8, "•"));
    private static final int PRIVATE = 0xF000;

    private Symbols() {}

    static String symbol(String text) {
        return drawn(text, SYMBOL, true);
    }

    static String wingdings(String text) {
        return drawn(text, WINGDINGS, false);
    }

    private static String drawn(String text, Map<Integer, String> signs, boolean plain) {
        StringBuilder drawn = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            int code = text.charAt(at) >= PRIVATE && text.charAt(at) <= PRIVATE + 0xFF
                    ? text.charAt(at) - PRIVATE
                    : text.charAt(at);
            String sign = signs.get(code);
            if (sign != null) {
                drawn.append(sign);
            } else if (code <= ' ' || code > 0xFF || plain && code < '@') {
                drawn.append((char) code);
            }
        }
        return drawn.toString();
    }
}
