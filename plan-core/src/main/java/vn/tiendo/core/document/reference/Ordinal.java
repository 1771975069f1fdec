package vn.tiendo.core.document.reference;

import java.util.Locale;
import java.util.Map;

/** Numbers of meetings and terms: digits, Roman, or in words after "lần thứ" ("lần thứ năm"). */
final class Ordinal {
    static final String ROMAN = "[ivx]{1,6}(?![\\p{L}\\d])";
    static final String SAID = "(?:\\d{1,2}(?!\\d)|" + ROMAN
            + "|(?:hai mươi|ba mươi|mười)(?: (?:một|mốt|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín))?(?![\\p{L}])"
            + "|(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín)(?![\\p{L}]))";
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("nhất", "1"),
            Map.entry("hai", "2"),
            Map.entry("ba", "3"),
            Map.entry("tư", "4"),
            Map.entry("năm", "5"),
            Map.entry("sáu", "6"),
            Map.entry("bảy", "7"),
            Map.entry("tám", "8"),
            Map.entry("chín", "9"),
            Map.entry("một", "1"),
            Map.entry("mốt", "1"),
            Map.entry("bốn", "4"),
            Map.entry("lăm", "5"));

    private Ordinal() {}

    /** Digits without leading zeros for digits and words, capitals for Roman numerals. */
    static String of(String written) {
        String said = written.strip();
        if (Character.isDigit(said.charAt(0))) {
            return said.replaceFirst("^0+(?=\\d)", "");
        }
        int tens = said.startsWith("hai mươi") ? 2 : said.startsWith("ba mươi") ? 3 : said.startsWith("mười") ? 1 : 0;
        if (tens > 0) {
            String unit = said.substring(said.indexOf("mư") + 4).strip();
            return tens + WORDS.getOrDefault(unit, "0");
        }
        return WORDS.getOrDefault(said, said.toUpperCase(Locale.ROOT));
    }
}
