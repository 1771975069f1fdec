package vn.tiendo.core.document.guard;

import java.util.regex.Pattern;
import vn.tiendo.core.shared.VietnameseText;

/**
 * A mark of state secrecy (dấu độ mật: MẬT, TỐI MẬT, TUYỆT MẬT): a stamp line of its own in capitals, a named level,
 * or the classification "bí mật nhà nước". Finding none proves nothing.
 */
public final class SecretMark {
    private static final int IN_WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String LEVEL = "(?:tuyệt\\h*mật|tối\\h*mật|mật)(?![\\p{L}])";

    /** A table cell and a stamp beside the letterhead count as lines of their own. */
    private static final Pattern CELLS = Pattern.compile("\\R|\\h+\\|\\h+|\\t+|\\h{3,}");

    private static final Pattern STAMP =
            Pattern.compile("[^\\p{L}\\d]*(?:(?:TUYỆT|TỐI)\\h*)?M\\h?Ậ\\h?T(?:\\h[A-C])?[^\\p{L}\\d]*");
    private static final Pattern NAMED_LEVEL =
            Pattern.compile("(?<!\\p{L})(?:độ|mức(?:\\h+độ)?)\\h+mật\\h*:\\h*[“\"(\\[]*" + LEVEL, IN_WORDS);
    private static final Pattern CLASSIFIED = Pattern.compile(
            "[^\\p{L}]*(?:(?:tài liệu|văn bản|hồ sơ)\\h+)?(?:(?:có|chứa|thuộc|danh mục)\\h+){0,3}bí\\h+mật\\h+nhà\\h+nước"
                    + "(?:\\h*[-–:,(]?\\h*(?:thuộc\\h+)?(?:mức\\h+)?độ:?\\h+" + LEVEL + ")?[^\\p{L}]*",
            IN_WORDS);
    private static final Pattern IN_NAME = Pattern.compile(
            "(?<!\\p{L})(?:(?iu:tuyệt|tối) (?iu:mật)|(?:TUYET|TOI) MAT)(?!\\p{L})|^MẬT(?!\\p{L})(?! (?:ĐỘ|MÃ))"
                    + "|[(\\[]MẬT[)\\]]|(?<!\\p{L})(?<!(?iu:bảo|bí) )MẬT$");
    private static final Pattern EXTENSION = Pattern.compile("\\.\\w{1,5}$");
    private static final Pattern NAME_BREAKS = Pattern.compile("[\\s_.,+-]+");

    private SecretMark() {}

    public static boolean inText(String text) {
        return NAMED_LEVEL.matcher(text).find()
                || CELLS.splitAsStream(text)
                        .anyMatch(cell -> STAMP.matcher(cell).matches()
                                || CLASSIFIED.matcher(cell).matches());
    }

    public static boolean inFileName(String fileName) {
        String bare = EXTENSION.matcher(VietnameseText.nfc(fileName)).replaceFirst("");
        return IN_NAME.matcher(NAME_BREAKS.matcher(bare).replaceAll(" ").strip())
                .find();
    }
}
