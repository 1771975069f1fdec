package vn.tiendo.core.audit;

import java.time.Instant;
import java.util.List;

/** The journal (nhật ký): what was done, by whom, when. Lines are only ever added. */
public interface Journal {
    /** The newest lines first. */
    List<Entry> latest(int howMany);

    /** One line. {@code subject} is the first id the command named; empty when it named none. */
    record Entry(Instant at, String person, String useCase, String subject) {}
}
