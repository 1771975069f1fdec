package vn.tiendo.core.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something must be done (thời hạn), as the text says it and no more. {@link Unspecified} is an answer, not an
 * error: "chưa quy định thời hạn".
 */
public sealed interface Deadline {
    Deadline UNSPECIFIED = new Unspecified();
    Deadline ONGOING = new Ongoing();

    /** "trước ngày 09/11/2024", "trong tháng 6/2025" (its last day). */
    record OnDate(LocalDate date, Bound bound) implements Deadline {}

    /** "từ tháng 3 đến tháng 5/2025"; an open end is null. The last day is the due day. */
    record Within(@Nullable LocalDate from, @Nullable LocalDate to) implements Deadline {}

    /** "trước ngày 10/12 hằng năm"; each occurrence owes one result. */
    record Recurring(RecurrenceRule rule, Bound bound) implements Deadline {}

    /** "trong 15 ngày kể từ ngày ký"; due only once the event is known. */
    record AfterEvent(int amount, boolean workingDays, String event) implements Deadline {}

    /** "thường xuyên, liên tục": no due day, reviewed with each periodic report. */
    record Ongoing() implements Deadline {}

    /** "khi có yêu cầu", "đột xuất": opens when somebody asks. */
    record OnDemand() implements Deadline {}

    /** Nothing stated, or a rhythm without a date ("định kỳ theo quy định"). */
    record Unspecified() implements Deadline {}
}
