package vn.tiendo.core.document.guard;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a web page, and the two other kinds of file that Word writes as text, by how they begin. */
final class HtmlMark {
    private static final int ENOUGH = 4_096;
    private static final Pattern PAGE = Pattern.compile("<(?:!doctype html|html|head|body)\\b");
    private static final Pattern PIECE =
            Pattern.compile("^\\s{0,99}<(?:p|div|table|span|h[1-6]|br|ol|ul|meta|b|strong)\\b");
    private static final Pattern WEB_ARCHIVE = Pattern.compile("^\\s{0,9}mime-version:");
    private static final Pattern WORD_XML = Pattern.compile("progid=\"word\\.document\"|<w:worddocument|<pkg:package");

    private HtmlMark() {}

    static boolean in(byte[] bytes) {
        String beginning = beginning(bytes);
        return PAGE.matcher(beginning).find() || PIECE.matcher(beginning).find();
    }

    static boolean isOtherWordFile(byte[] bytes) {
        String beginning = beginning(bytes);
        return WEB_ARCHIVE.matcher(beginning).find()
                || WORD_XML.matcher(beginning).find();
    }

    /** Without the zero bytes of UTF-16 and the marks of byte order. */
    private static String beginning(byte[] bytes) {
        String letters = new String(bytes, 0, Math.min(ENOUGH, bytes.length), StandardCharsets.ISO_8859_1);
        return letters.replaceAll("[\0\u00FE\u00FF\u00EF\u00BB\u00BF]", "").toLowerCase(Locale.ROOT);
    }
}
