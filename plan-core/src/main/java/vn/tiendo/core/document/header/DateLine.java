package vn.tiendo.core.document.header;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;

/** Địa danh, ngày … tháng … năm …: day, month and year may be blank; the date goes as far as it is filled in. */
record DateLine(@Nullable Found<String> place, @Nullable Found<String> date) {
    private static final Pattern DATE =
            Pattern.compile("(?:(\\p{Lu}[\\p{L}.’' -]{1,50}?)\\s?,\\s?)?ngày[\\s.…_/]{0,60}(\\d{1,2})?"
                    + "[\\s.…_]{0,60}th[áảàa]ng[\\s.…_]{0,60}(\\d{1,2})?[\\s.…_]{0,60}năm[\\s.…_]{0,60}(\\d{4})?");

    private static final Pattern SLASHED = Pattern.compile(
            "(?:(\\p{Lu}[\\p{L}.’' -]{1,50}?)\\s?,\\s?)?ngày\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})(?!\\d)");

    static @Nullable DateLine in(List<FlatText> head) {
        for (FlatText line : head) {
            Matcher matcher = find(line);
            if (matcher != null) {
                Found<String> place = matcher.group(1) == null ? null : line.found(matcher.start(1), matcher.end(1));
                return new DateLine(place, date(line, matcher));
            }
        }
        return null;
    }

    private static @Nullable Matcher find(FlatText line) {
        Matcher written = DATE.matcher(line.text());
        if (written.find()) {
            return written;
        }
        Matcher slashed = SLASHED.matcher(line.text());
        return slashed.find() ? slashed : null;
    }

    private static @Nullable Found<String> date(FlatText line, Matcher matcher) {
        if (matcher.group(4) == null) {
            return null;
        }
        StringBuilder iso = new StringBuilder(matcher.group(4));
        if (matcher.group(3) != null) {
            iso.append(String.format(Locale.ROOT, "-%02d", Integer.valueOf(matcher.group(3))));
            if (matcher.group(2) != null) {
                iso.append(String.format(Locale.ROOT, "-%02d", Integer.valueOf(matcher.group(2))));
            }
        }
        int from = line.text().indexOf("ngày", matcher.start());
        return new Found<>(iso.toString(), line.span(from, matcher.end()));
    }

    static FlatText without(FlatText line) {
        Matcher matcher = find(line);
        return matcher == null ? line : line.sub(0, matcher.start());
    }
}
