package vn.tiendo.core.intake;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyId;

/** The head of the document as read and corrected; what is neither stated nor typed stays null. */
@Embeddable
public record IntakeHead(
        String typeName,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable LocalDate issuedOn,
        @Nullable String issuerPhrase,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "issuer_id")) @Nullable
        BodyId issuer,

        String subject,
        @Embedded Term term) {
    public IntakeHead {
        // a database row of nothing but nulls comes back as no record at all
        term = term == null ? new Term(null, null) : term;
    }

    IntakeHead issuedBy(@Nullable BodyId body) {
        return new IntakeHead(typeName, number, symbol, place, issuedOn, issuerPhrase, body, subject, term);
    }

    /** The plan's own period; null ends are open or not stated. */
    @Embeddable
    public record Term(
            @Column(name = "term_from") @Nullable LocalDate from,
            @Column(name = "term_to") @Nullable LocalDate to) {}
}
