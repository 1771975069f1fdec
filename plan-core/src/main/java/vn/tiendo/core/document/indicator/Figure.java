package vn.tiendo.core.document.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in a sentence; of a range ("10 - 15%") its lower end is the value, of "14/15" the 14.
 *
 * @param upper the upper end of a range
 * @param total what n of n/m is a part of
 * @param sign "%", "‰", or nothing
 */
record Figure(
        int start,
        int end,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable BigDecimal total,
        String sign) {
    boolean percent() {
        return !sign.isEmpty();
    }

    boolean whole() {
        return percent() && value.compareTo(BigDecimal.valueOf(100)) == 0;
    }

    /** "38/100.000 trẻ": so many of a round number of people, no count of a total. */
    boolean rate() {
        return total != null
                && total.compareTo(BigDecimal.valueOf(1000)) >= 0
                && total.remainder(BigDecimal.valueOf(1000)).signum() == 0;
    }
}
