package vn.tiendo.core.world;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock a story can set: nine in the morning, Hà Nội time, of the day it is told. */
public final class MovableClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private Instant now;

    public MovableClock(LocalDate day) {
        this.now = morningOf(day);
    }

    public void goTo(LocalDate day) {
        now = morningOf(day);
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(9, 0).atZone(ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
