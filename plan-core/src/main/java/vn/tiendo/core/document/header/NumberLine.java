package vn.tiendo.core.document.header;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;

/**
 * Số, ký hiệu: "Số: 12/KH-UBND" of the state, "Số 07-KH/ĐU" of the Party; the number is blank in a draft.
 *
 * @param rest what is left of the line
 */
record NumberLine(@Nullable Found<String> number, Found<String> symbol, FlatText rest) {
    /** An office may be abbreviated with an ampersand: "KH-PGD&ĐT". */
    private static final String ABBREVIATION = "[\\p{Lu}Đ][\\p{L}\\d]{0,12}(?:\\s?&\\s?[\\p{Lu}Đ][\\p{L}\\d]{0,12})?";

    private static final Pattern NUMBER =
            Pattern.compile("(?:^|\\s)[Ss][ốôỗổồo]\\s?:?[\\s.…_]{0,80}(\\d{1,5}[a-z]?)?[\\s.…_]{0,80}[-–/]\\s?("
                    + ABBREVIATION + "(?:\\s?[-–/]\\s?" + ABBREVIATION + "){0,4})");

    static @Nullable NumberLine in(List<FlatText> head) {
        for (FlatText line : head) {
            Matcher matcher = NUMBER.matcher(line.text());
            if (matcher.find()) {
                Found<String> number = matcher.group(1) == null ? null : line.found(matcher.start(1), matcher.end(1));
                Found<String> written = line.found(matcher.start(2), matcher.end(2));
                Found<String> symbol = new Found<>(written.value().replace(" ", ""), written.span());
                return new NumberLine(number, symbol, line);
            }
        }
        return null;
    }

    /** A line without its number, for the letterhead that may share it. */
    static FlatText without(FlatText line) {
        Matcher matcher = NUMBER.matcher(line.text());
        return matcher.find() ? line.sub(0, matcher.start()) : line;
    }
}
