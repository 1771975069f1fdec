package vn.tiendo.core.document.reading;

import org.jspecify.annotations.Nullable;
import vn.tiendo.core.calendar.Deadline;

/** A deadline and the words that say so; no words and {@link Deadline.Unspecified} when nothing is stated. */
public record ReadWhen(Deadline deadline, @Nullable Found<String> phrase) {
    public static final ReadWhen NOTHING = new ReadWhen(Deadline.UNSPECIFIED, null);
}
