package vn.tiendo.core.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.shared.Percent;

/**
 * What a body tells of its work: share done, result, difficulty (khó khăn, vướng mắc), proposal (kiến nghị), and the
 * result document if there is one. Empty words are "".
 */
@Embeddable
public record Account(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "percent"))
        Percent percent,

        String result,
        String difficulty,
        String proposal,
        @Nullable String resultSymbol,
        @Nullable LocalDate resultDate) {}
