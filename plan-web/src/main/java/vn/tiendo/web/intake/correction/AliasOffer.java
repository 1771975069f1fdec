package vn.tiendo.web.intake.correction;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.register.AddAlias.Addition;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.web.words.DayText;

/** A name to be remembered for a body, and the days it is for, as typed; blank for an open end. */
record AliasOffer(BodyId body, String alias, String from, String to) {
    AliasOffer {
        alias = Objects.requireNonNullElse(alias, "");
        from = Objects.requireNonNullElse(from, "");
        to = Objects.requireNonNullElse(to, "");
    }

    Addition addition(Actor actor) {
        return new Addition(actor, body, alias, day("from", from), day("to", to));
    }

    private static @Nullable LocalDate day(String field, String typed) {
        return typed.isBlank() ? null : DayText.read(typed).orElseThrow(() -> RuleViolation.on(field, "body.day.none"));
    }
}
