package vn.tiendo.web.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.directive.DirectiveId;
import vn.tiendo.core.drafting.basis.CarriedOut;
import vn.tiendo.core.drafting.basis.NamedDirective;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.web.words.DayText;

/** What a plan carries out, as it is chosen: ticked plans, ticked documents, one typed by hand. */
record BasisForm(List<String> plans, List<String> directives, ByHand byHand) {
    @SuppressWarnings("NullAway") // a form that was sent without them binds nulls
    BasisForm {
        plans = Objects.requireNonNullElse(plans, List.of());
        directives = Objects.requireNonNullElse(directives, List.of());
        byHand = Objects.requireNonNullElseGet(byHand, () -> new ByHand("", "", "", "", ""));
    }

    static BasisForm empty() {
        return new BasisForm(List.of(), List.of(), new ByHand("", "", "", "", ""));
    }

    CarriedOut chosen() {
        return new CarriedOut(
                plans.stream().map(PlanId::of).toList(),
                directives.stream().map(DirectiveId::of).toList(),
                byHand.named());
    }

    /** A document the register does not have. */
    record ByHand(String typeName, String symbol, String issuedOn, String issuerName, String subject) {
        @SuppressWarnings("NullAway") // a form that was sent without them binds nulls
        ByHand {
            typeName = Objects.requireNonNullElse(typeName, "");
            symbol = Objects.requireNonNullElse(symbol, "");
            issuedOn = Objects.requireNonNullElse(issuedOn, "");
            issuerName = Objects.requireNonNullElse(issuerName, "");
            subject = Objects.requireNonNullElse(subject, "");
        }

        /** Null when nothing was typed; the type alone is only what the list begins with. */
        @Nullable
        NamedDirective named() {
            boolean typed = Stream.of(symbol, issuedOn, issuerName, subject).anyMatch(text -> !text.isBlank());
            return typed ? new NamedDirective(typeName, symbol, day(), issuerName, subject) : null;
        }

        private @Nullable LocalDate day() {
            return issuedOn.isBlank()
                    ? null
                    : DayText.read(issuedOn)
                            .orElseThrow(() -> RuleViolation.on("issuedOn", "drafting.basis.dateInvalid", issuedOn));
        }
    }
}
