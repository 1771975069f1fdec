package vn.tiendo.core.document.deadline;

import vn.tiendo.core.calendar.Deadline;

/**
 * Words that say when.
 *
 * @param weight how much they say: an explicit time beats "thường xuyên", which beats a rhythm never stated
 */
public record TimeWord(int start, int end, Deadline deadline, Weight weight) {
    /**
     * EXPLICIT a date, span or rhythm; RATE how often ("02 lần/tuần"), which a date beside it beats; ONGOING thường
     * xuyên; VAGUE định kỳ, theo quy định, khi có yêu cầu.
     */
    public enum Weight {
        EXPLICIT,
        RATE,
        ONGOING,
        VAGUE
    }

    boolean overlaps(TimeWord other) {
        return start < other.end && other.start < end;
    }
}
