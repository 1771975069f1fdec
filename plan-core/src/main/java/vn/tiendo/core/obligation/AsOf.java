package vn.tiendo.core.obligation;

import java.time.LocalDate;
import vn.tiendo.core.calendar.CadencePolicy;

/** The day a standing is asked for, and how many days ahead count as soon. */
public record AsOf(LocalDate today, int dueSoonDays) {
    public static AsOf of(LocalDate today, CadencePolicy policy) {
        return new AsOf(today, policy.dueSoonDays());
    }

    public LocalDate soonUntil() {
        return today.plusDays(dueSoonDays);
    }
}
