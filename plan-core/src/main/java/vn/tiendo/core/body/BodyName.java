package vn.tiendo.core.body;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A name a body bore from one day to another; old papers print the name of their own day. */
@Embeddable
public record BodyName(
        String name,
        String shortName,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    boolean coversDay(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
