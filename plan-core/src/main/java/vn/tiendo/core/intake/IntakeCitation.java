package vn.tiendo.core.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.directive.Relation;

/** A document the text cites, as read; {@code kept} until a person drops it. */
@Embeddable
public record IntakeCitation(
        String typeName,
        String symbol,
        @Nullable LocalDate issuedOn,
        @Nullable String issuerName,
        @Enumerated(EnumType.STRING) Relation relation,
        @Column(name = "kept") boolean kept) {}
