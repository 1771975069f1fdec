package vn.tiendo.core.drafting.basis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.directive.Directive;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.VietnameseText;

/** A document named by hand, because the register does not have it yet. */
public record NamedDirective(
        String typeName,
        String symbol,
        @Nullable LocalDate issuedOn,
        @Nullable String issuerName,
        @Nullable String subject) {
    public NamedDirective {
        typeName = tidy(typeName);
        symbol = tidy(symbol).replace(" ", "");
        issuerName = orNull(issuerName);
        subject = orNull(subject);
        if (typeName.isEmpty()) {
            throw RuleViolation.on("typeName", "drafting.basis.typeMissing");
        }
        if (symbol.isEmpty()) {
            throw RuleViolation.on("symbol", "drafting.basis.symbolMissing");
        }
    }

    Directive registered() {
        return new Directive(typeName, symbol, issuedOn, issuerName, subject);
    }

    /** The same symbol on the same day may be another body's paper, so the issuer must not contradict. */
    boolean is(Directive known) {
        return issuerName == null
                || known.getIssuerName() == null
                || VietnameseText.fold(issuerName).equals(VietnameseText.fold(known.getIssuerName()));
    }

    private static String tidy(String text) {
        return VietnameseText.oneLine(VietnameseText.nfc(text));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : tidy(text);
    }
}
