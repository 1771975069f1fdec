package vn.tiendo.web.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.tiendo.core.obligation.Slot;

class PeriodWordsTest {
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    @BeforeEach
    void speakVietnamese() {
        messages.setBasename("messages/obligation");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        LocaleContextHolder.setLocale(Locale.of("vi"));
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, 2026-10-31, Tháng 10/2026",
        "2026-07-01, 2026-09-30, Quý III/2026",
        "2026-01-01, 2026-06-30, 6 tháng đầu năm 2026",
        "2026-07-01, 2026-12-31, 6 tháng cuối năm 2026",
        "2026-01-01, 2026-12-31, Năm 2026",
        "2026-11-16, 2026-11-22, 16/11 – 22/11/2026",
        "2025-12-15, 2026-06-14, 15/12/2025 – 14/06/2026",
        "2026-01-01, 2026-09-30, 01/01 – 30/09/2026",
        "2026-11-20, 2026-11-20, 20/11/2026"
    })
    void a_period_is_called_what_offices_call_it(LocalDate from, LocalDate to, String name) {
        assertThat(new PeriodWords(messages).of(new Slot(from.toString(), from, to, to)))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource("2026-11-20")
    void what_is_done_once_has_no_period(LocalDate due) {
        assertThat(new PeriodWords(messages).of(new Slot("once", null, null, due)))
                .isEmpty();
    }
}
