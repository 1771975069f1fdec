package vn.tiendo.web.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sample files, with days relative to today: {@code {{d-10}}} is ten days ago as 10/11/2026, {@code {{n-10}}} the same
 * as a date line, {@code {{m-10}}} and {@code {{y-10}}} its month and year.
 */
final class SampleText {
    private static final Pattern DAY = Pattern.compile("\\{\\{([dnmy])([+-]\\d+)}}");

    private SampleText() {}

    static String read(String file) {
        try (InputStream in = SampleText.class.getResourceAsStream("/demo/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines that say something, comments left out. */
    static List<String> lines(String file) {
        return read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    static String on(LocalDate today, String file) {
        Matcher day = DAY.matcher(read(file));
        return day.replaceAll(found -> written(found.group(1), today.plusDays(Long.parseLong(found.group(2)))));
    }

    private static String written(String form, LocalDate day) {
        String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return switch (form) {
            case "d" -> "%02d/%s/%d".formatted(day.getDayOfMonth(), month, day.getYear());
            case "n" -> "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
            case "m" -> month;
            default -> String.valueOf(day.getYear());
        };
    }
}
