package vn.tiendo.core.document.citation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;

/**
 * The date behind a symbol: "ngày 24/11/2023", ", ngày 3 tháng 4 năm 2031".
 *
 * @param day null when the calendar has no such day
 */
public record CitedDate(int start, int end, @Nullable LocalDate day) {
    private static final Pattern DATE = Pattern.compile(
            "^ ?,? ?\\(?(?:ngày ?|, )(\\d{1,2})(?: ?[/.-] ?| tháng )(\\d{1,2})(?: ?[/.-] ?| năm )(\\d{4})(?!\\d)");

    static @Nullable CitedDate after(FlatText text, int end) {
        Matcher date = DATE.matcher(text.folded()).region(end, Math.min(text.length(), end + 50));
        if (!date.lookingAt()) {
            return null;
        }
        return new CitedDate(date.start(1), date.end(), day(date));
    }

    private static @Nullable LocalDate day(Matcher date) {
        try {
            return LocalDate.of(
                    Integer.parseInt(date.group(3)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(1)));
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
