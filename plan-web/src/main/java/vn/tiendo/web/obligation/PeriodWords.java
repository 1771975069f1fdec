package vn.tiendo.web.obligation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tiendo.core.obligation.Slot;

/** What offices call a period: "Quý III/2026", "Tháng 10/2026"; in a template {@code ${@period.of(line.row.slot)}}. */
@Component("period")
@RequiredArgsConstructor
public class PeriodWords {
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);

    private final MessageSource messages;

    /** Empty for what is done once. */
    public String of(Slot slot) {
        LocalDate from = slot.from();
        LocalDate to = slot.to();
        if (from == null || to == null) {
            return "";
        }
        boolean wholeMonths =
                from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
        return wholeMonths ? months(YearMonth.from(from), YearMonth.from(to)) : days(from, to);
    }

    private String months(YearMonth from, YearMonth to) {
        String year = String.valueOf(from.getYear());
        int month = from.getMonthValue();
        int length = (int) from.until(to, ChronoUnit.MONTHS) + 1;
        if (length == 1) {
            return say("obligation.period.month", String.valueOf(month), year);
        }
        if (length == 3 && month % 3 == 1) {
            return say("obligation.period.quarter", QUARTERS.get(month / 3), year);
        }
        if (length == 6 && month % 6 == 1) {
            return say(month == 1 ? "obligation.period.half.first" : "obligation.period.half.second", year);
        }
        if (length == 12 && month == 1) {
            return say("obligation.period.year", year);
        }
        return days(from.atDay(1), to.atEndOfMonth());
    }

    private String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return DAY.format(from);
        }
        boolean sameYear = from.getYear() == to.getYear();
        return say("obligation.period.days", (sameYear ? DAY_OF_YEAR : DAY).format(from), DAY.format(to));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
