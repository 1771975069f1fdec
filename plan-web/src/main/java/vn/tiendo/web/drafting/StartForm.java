package vn.tiendo.web.drafting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.drafting.StartDraft;
import vn.tiendo.core.shared.RuleViolation;

/** The first page of a draft, as typed. */
record StartForm(String subject, String year, BasisForm basis) {
    @SuppressWarnings("NullAway") // a form that was sent without them binds nulls
    StartForm {
        subject = Objects.requireNonNullElse(subject, "");
        year = Objects.requireNonNullElse(year, "");
        basis = Objects.requireNonNullElseGet(basis, BasisForm::empty);
    }

    StartDraft.Start command(Actor actor) {
        return new StartDraft.Start(actor, subject, yearOrNull(), basis.chosen());
    }

    private @Nullable Integer yearOrNull() {
        String typed = year.strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{4}")) {
            throw RuleViolation.on("year", "drafting.year.invalid");
        }
        return Integer.valueOf(typed);
    }
}
