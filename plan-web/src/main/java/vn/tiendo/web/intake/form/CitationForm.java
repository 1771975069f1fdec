package vn.tiendo.web.intake.form;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.directive.Relation;
import vn.tiendo.core.intake.IntakeCitation;
import vn.tiendo.web.words.DayText;

/** A cited document to keep or to drop. */
public record CitationForm(
        String typeName, String symbol, String issuedOn, String issuerName, Relation relation, Boolean kept) {
    public CitationForm {
        typeName = Objects.requireNonNullElse(typeName, "");
        symbol = Objects.requireNonNullElse(symbol, "");
        issuedOn = Objects.requireNonNullElse(issuedOn, "");
        issuerName = Objects.requireNonNullElse(issuerName, "");
        kept = Objects.requireNonNullElse(kept, false);
        relation = Objects.requireNonNullElse(relation, Relation.MENTIONS);
    }

    static CitationForm of(IntakeCitation cited) {
        return new CitationForm(
                cited.typeName(),
                cited.symbol(),
                DayText.write(cited.issuedOn()),
                Objects.requireNonNullElse(cited.issuerName(), ""),
                cited.relation(),
                cited.kept());
    }

    IntakeCitation citation() {
        @Nullable LocalDate day = DayText.read(issuedOn).orElse(null);
        return new IntakeCitation(typeName, symbol, day, issuerName.isBlank() ? null : issuerName, relation, kept);
    }
}
