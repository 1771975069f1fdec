package vn.tiendo.core.document.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a number with symbol (số, ký hiệu) as written: "06-CTr/HU" is number 6, type CTr, body HU.
 *
 * @param number without leading zeros
 * @param type the abbreviation of the kind; of a letter the abbreviation of the issuing body
 * @param body what follows the type: "HU", "UBND", "HĐND-TTHĐND"
 * @param legal with the year in it, as legal documents are numbered: 30/2020/NĐ-CP
 */
public record SymbolParts(String number, String type, String body, boolean legal) {
    private static final Pattern PARTS = Pattern.compile("0*(?<number>\\d{1,5}[a-z]?)[-/](?:(?<year>(?:19|20)\\d{2})/)?"
            + "(?<type>\\p{Lu}[\\p{L}\\d]{0,14})(?:[-/](?<body>\\p{Lu}[\\p{L}\\d-]{0,62}))?");
    private static final Pattern PARTY = Pattern.compile("TW|HU|QU|ThU|ĐU|CB|\\p{Lu}{0,8}(?:TU|TW)");
    private static final Pattern STATE = Pattern.compile("UBND|HĐND|TTg|CP|VPCP|UBTVQH\\d{0,2}");

    /** Null for a symbol of another form. */
    public static @Nullable SymbolParts of(String symbol) {
        Matcher parts = PARTS.matcher(symbol);
        if (!parts.matches()) {
            return null;
        }
        String body = parts.group("body");
        return new SymbolParts(
                parts.group("number"), parts.group("type"), body == null ? "" : body, parts.group("year") != null);
    }

    /** The body is a Party committee or one of its organs by its abbreviation. */
    public boolean party() {
        return PARTY.matcher(body).matches();
    }

    /** The body is one of the state by its abbreviation. */
    public boolean state() {
        return STATE.matcher(leadingBody()).matches();
    }

    private String leadingBody() {
        int hyphen = body.indexOf('-');
        return hyphen < 0 ? body : body.substring(0, hyphen);
    }
}
