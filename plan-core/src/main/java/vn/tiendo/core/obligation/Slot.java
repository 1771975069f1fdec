package vn.tiendo.core.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One turn in which a promise falls due (kỳ).
 *
 * @param key unique among the turns of one promise: "once", or the first day the period covers
 * @param from first day the period covers; null for a promise kept once
 * @param due the last day that still counts; null when there is none
 */
@Embeddable
public record Slot(
        @Column(name = "period_key") String key,
        @Column(name = "period_from") @Nullable LocalDate from,
        @Column(name = "period_to") @Nullable LocalDate to,
        @Column(name = "original_due") @Nullable LocalDate due) {
    static Slot once(@Nullable LocalDate due) {
        return new Slot("once", null, null, due);
    }
}
