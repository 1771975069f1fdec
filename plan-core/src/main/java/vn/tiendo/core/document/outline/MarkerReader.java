package vn.tiendo.core.document.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;

/**
 * Finds the mark a line begins with: {@code I. I- A. 1. 1) 1.1. a) (1) - + •} and the words Phần, Phụ lục. A date, a
 * decimal or a count at the beginning of a line is no mark.
 */
public final class MarkerReader {
    private static final Pattern ANNEX = Pattern.compile(
            "^(?:phụ lục|PHỤ LỤC|Phụ lục)(?=\\s?(?:số|SỐ|[IVX\\d.:-])|\\s*$)\\s?(?:(?:số|SỐ)\\s?:?\\s?)?([IVX]{1,5}|\\d{1,2})?(?![\\p{L}\\d/])\\s?[.:-]?\\s*(?=[\\p{Lu}(\"“]|$)");
    private static final Pattern PART = Pattern.compile("^(?:PHẦN|Phần|CHƯƠNG|Chương)\\s([IVX]{1,5}|\\d{1,2}"
            + "|(?:THỨ|thứ) (?:NHẤT|HAI|BA|TƯ|NĂM|nhất|hai|ba|tư|năm))(?![\\p{L}\\d])\\s?[.:-]?\\s*");
    private static final Pattern ROMAN = Pattern.compile("^([IVX]{1,6})\\s?[./):-]\\s?(?=[\\p{Lu}\"“])");
    private static final Pattern CAPITAL = Pattern.compile("^([A-HK-UĐ])\\s?[./)-]\\s(?=\\p{Lu})");
    private static final Pattern MANY =
            Pattern.compile("^(\\d{1,2}(?:\\s?\\.\\s?\\d{1,2}){1,3})(?!\\d|/)\\s?[.):-]?\\s*(?=[\\p{L}\"“(])");
    private static final Pattern ONE = Pattern.compile("^(\\d{1,2})\\s?(\\.|\\)|/|:|-)(?!\\d)\\s*(?=\\S|$)");
    private static final Pattern PARENS = Pattern.compile("^\\((\\d{1,2}|[a-zđ]|[ivx]{1,4})\\)\\s*");
    private static final Pattern LETTER = Pattern.compile("^([a-zđ]\\d?)\\s?(?:\\)|\\.(?=\\s))\\s*(?=\\S)");
    private static final Pattern DASH = Pattern.compile("^[-‐‑‒–—−•●▪■◦·]\\s*(?=\\S)");
    private static final Pattern PLUS = Pattern.compile("^\\+\\s*(?=\\S)");

    private MarkerReader() {}

    public static @Nullable Marker read(FlatText line, boolean starred) {
        String text = line.text();
        if (text.isEmpty()) {
            return null;
        }
        if (starred) {
            return new Marker(MarkerKind.STAR, "*", "*", 0);
        }
        char first = text.charAt(0);
        if (Character.isDigit(first)) {
            return number(text);
        }
        if (first == '+') {
            return bullet(PLUS, text, MarkerKind.PLUS, "+");
        }
        if (first == '(') {
            return labelled(PARENS, text, MarkerKind.IN_PARENS);
        }
        if (!Character.isLetter(first)) {
            return bullet(DASH, text, MarkerKind.DASH, "-");
        }
        return Character.isLowerCase(first) ? labelled(LETTER, text, MarkerKind.LETTER) : capital(text);
    }

    private static @Nullable Marker capital(String text) {
        Marker marker = labelled(ANNEX, text, MarkerKind.ANNEX);
        marker = marker == null ? labelled(PART, text, MarkerKind.PART) : marker;
        marker = marker == null ? labelled(ROMAN, text, MarkerKind.ROMAN) : marker;
        return marker == null ? labelled(CAPITAL, text, MarkerKind.CAPITAL) : marker;
    }

    private static @Nullable Marker number(String text) {
        Marker many = labelled(MANY, text, MarkerKind.NUMBER_2);
        if (many != null) {
            String label = many.label().replace(" ", "");
            int depth = label.split("\\.").length;
            MarkerKind kind = depth == 2 ? MarkerKind.NUMBER_2 : depth == 3 ? MarkerKind.NUMBER_3 : MarkerKind.NUMBER_4;
            return new Marker(kind, many.printed(), label, many.length());
        }
        Matcher one = ONE.matcher(text);
        if (!one.lookingAt() || "-:/".contains(one.group(2)) && one.end() == one.end(2)) {
            return null;
        }
        MarkerKind kind = ")".equals(one.group(2)) ? MarkerKind.NUMBER_PAREN : MarkerKind.NUMBER;
        return new Marker(kind, one.group().strip(), one.group(1), one.end());
    }

    private static @Nullable Marker labelled(Pattern pattern, String text, MarkerKind kind) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.lookingAt()) {
            return null;
        }
        String label = matcher.group(1) == null ? "" : matcher.group(1);
        return new Marker(kind, matcher.group().strip(), label, matcher.end());
    }

    private static @Nullable Marker bullet(Pattern pattern, String text, MarkerKind kind, String label) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? new Marker(kind, text.substring(0, 1), label, matcher.end()) : null;
    }
}
