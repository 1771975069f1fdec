package vn.tiendo.web.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The time of day, but for whoever tells the sample world's past: for that thread it is the day being told. */
@Component
@Primary
@Profile("demo")
class TravelClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final ThreadLocal<Instant> told = new ThreadLocal<>();

    /** From here on, this thread lives on the morning of that day, {@code minutes} after eight. */
    void goTo(LocalDate day, int minutes) {
        told.set(day.atTime(8, 0).plusMinutes(minutes).atZone(ZONE).toInstant());
    }

    void backToNow() {
        told.remove();
    }

    @Override
    public Instant instant() {
        Instant past = told.get();
        return past == null ? Clock.systemUTC().instant() : past;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
