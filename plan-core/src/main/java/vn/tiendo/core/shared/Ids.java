package vn.tiendo.core.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** The one place where identifiers are made: UUID version 7 (RFC 9562), so any node can make them and they sort by time. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Clock CLOCK = Clock.systemUTC();

    private Ids() {}

    public static UUID next() {
        long time = CLOCK.millis();
        long high = (time << 16) | 0x7000L | (RANDOM.nextInt() & 0xFFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
