package vn.tiendo.web.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.web.words.DayText;

/** A moment on the clock of the office: "08:15, 20/11/2026"; in a template {@code ${@moment.of(report.at)}}. */
@Component("moment")
@RequiredArgsConstructor
class Moments {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy", Locale.ROOT);

    private final Clock clock;

    public String of(Instant at) {
        return MOMENT.format(here(at));
    }

    /** Empty for no moment. */
    public String day(@Nullable Instant at) {
        return at == null ? "" : DayText.write(here(at).toLocalDate());
    }

    private ZonedDateTime here(Instant at) {
        return at.atZone(clock.getZone());
    }
}
