package vn.tiendo.core.drafting.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodySystem;

/**
 * How papers of a system are set (thể thức) while a rule is in force: Nghị định 30/2020/NĐ-CP, Hướng dẫn 36 and 05 of
 * Văn phòng Trung ương Đảng.
 *
 * @param validTo last day, or null while in force
 * @param verified compared with the text of the rule itself, not only with guides to it
 * @param measures sizes and gaps in points, lengths in millimetres, yes/no as 1/0
 */
public record LayoutProfile(
        String code,
        BodySystem system,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean verified,
        Map<String, BigDecimal> measures) {
    public LayoutProfile {
        measures = Map.copyOf(measures);
    }

    public boolean isValidOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }

    public double measure(String name) {
        BigDecimal value = measures.get(name);
        if (value == null) {
            throw new IllegalStateException(code + " has no " + name);
        }
        return value.doubleValue();
    }

    public int points(String name) {
        return (int) Math.round(measure(name));
    }

    public boolean says(String name) {
        return measure(name) > 0;
    }
}
