package vn.tiendo.core.document.check.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.Header;

/** The document's own date; of a date whose day is still blank the first day it can be. */
public final class IssueDay {
    private IssueDay() {}

    public static @Nullable LocalDate of(Header header) {
        Found<String> date = header.date();
        if (date == null || date.value().length() < 7) {
            return null;
        }
        try {
            return LocalDate.parse(date.value().length() < 10 ? date.value() + "-01" : date.value());
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
