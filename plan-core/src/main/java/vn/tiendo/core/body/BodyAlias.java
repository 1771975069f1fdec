package vn.tiendo.core.body;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Another way people write a body's name (tên gọi khác), for some days or for good. */
@Embeddable
public record BodyAlias(
        @Column(nullable = false) String alias,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    boolean coversDay(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    public boolean dated() {
        return validFrom != null || validTo != null;
    }
}
