package vn.tiendo.core.document.html;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Letters and signs written by name or number: {@code &ocirc;}, {@code &#7897;}. */
final class HtmlEntities {
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\w{2,8}));?");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Map<String, String> NAMED = Arrays.stream(
                    ("amp & lt < gt > quot \" apos ' nbsp \u00A0 ensp \u2002 emsp \u2003"
                                    + " ldquo “ rdquo ” lsquo ‘ rsquo ’ sbquo ‚ bdquo „ laquo « raquo » ndash – mdash — hellip … bull • middot ·"
                                    + " deg ° times × divide ÷ plusmn ± le ≤ ge ≥ ne ≠ asymp ≈ rarr → larr ← sup1 ¹ sup2 ² sup3 ³ frac12 ½"
                                    + " frac14 ¼ frac34 ¾ shy \u00AD zwnj \u200C zwj \u200D thinsp \u2009 sect § para ¶ copy © reg ® trade ™"
                                    + " agrave à aacute á acirc â atilde ã egrave è eacute é ecirc ê igrave ì iacute í ograve ò oacute ó"
                                    + " ocirc ô otilde õ ugrave ù uacute ú yacute ý Agrave À Aacute Á Acirc Â Atilde Ã Egrave È Eacute É"
                                    + " Ecirc Ê Igrave Ì Iacute Í Ograve Ò Oacute Ó Ocirc Ô Otilde Õ Ugrave Ù Uacute Ú Yacute Ý")
                            .split("(?<=[^a-zA-Z0-9]) (?=[a-zA-Z])"))
            .map(pair -> pair.split(" ", 2))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private HtmlEntities() {}

    static String resolved(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text).replaceAll(one -> Matcher.quoteReplacement(letter(one)));
    }

    private static String letter(MatchResult entity) {
        if (entity.group(3) != null) {
            return NAMED.getOrDefault(entity.group(3), entity.group());
        }
        int code = entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
        if (code >= 128 && code < 160) {
            return new String(new byte[] {(byte) code}, WINDOWS);
        }
        return code == 0 || !Character.isValidCodePoint(code) ? "" : Character.toString(code);
    }
}
