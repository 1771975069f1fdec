package vn.tiendo.core.document.header;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.shared.DateRange;

/** The plan's own period in its subject: "giai đoạn 2026 - 2030", "năm 2026". */
public final class TermReader {
    private static final Pattern SPAN = Pattern.compile(
            "(?:giai đoạn|nhiệm kỳ|từ năm|các năm|năm) ?(\\d{4}) ?(?:-|đến|đến năm|,) ?(?:năm )?(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?<!đến )(?<!\\d )năm (\\d{4})(?! ?-)");

    private TermReader() {}

    public static @Nullable Found<DateRange> in(FlatText subject) {
        Matcher span = SPAN.matcher(subject.folded());
        if (span.find()) {
            int from = Integer.parseInt(span.group(1));
            int to = Integer.parseInt(span.group(2));
            return plausible(from) && plausible(to) && from <= to
                    ? range(from, to, subject, span.start(), span.end())
                    : null;
        }
        Matcher year = YEAR.matcher(subject.folded());
        Found<DateRange> term = null;
        while (year.find()) {
            int value = Integer.parseInt(year.group(1));
            if (plausible(value)) {
                term = range(value, value, subject, year.start(), year.end());
            }
        }
        return term;
    }

    private static boolean plausible(int year) {
        return year >= 1945 && year <= 2199;
    }

    private static Found<DateRange> range(int from, int to, FlatText subject, int start, int end) {
        DateRange range = new DateRange(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
        return new Found<>(range, subject.span(start, end));
    }
}
