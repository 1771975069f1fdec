package vn.tiendo.web.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as offices write and type it: {@code 09/12/2026}; one digit for day or month and an ISO date are taken too. */
public final class DayText {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private DayText() {}

    public static String write(@Nullable LocalDate day) {
        return day == null ? "" : WRITTEN.format(day);
    }

    /** Empty when there is no such day. */
    public static Optional<LocalDate> read(String typed) {
        String tidy = typed.strip().replace('-', '/').replace('.', '/');
        try {
            return Optional.of(
                    tidy.matches("\\d{4}/.*") ? LocalDate.parse(tidy.replace('/', '-')) : LocalDate.parse(tidy, TYPED));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
