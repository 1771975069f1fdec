package vn.tiendo.core.intake.naming;

import java.util.Objects;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.intake.Intake;
import vn.tiendo.core.intake.matching.BodyMatcher;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.AssignmentRole;

/** Once the issuer is known, the names that mean somebody beside or below it can be known too. */
public final class Rematch {
    private Rematch() {}

    public static void of(Intake intake, BodyCatalogue catalogue) {
        BodyId issuer = Objects.requireNonNull(intake.getHead().issuer());
        BodyMatcher matcher = new BodyMatcher(catalogue, issuer);
        for (String phrase : intake.unknownPhrases()) {
            Assignment meant = matcher.match(AssignmentRole.LEAD, phrase);
            if (meant.known()) {
                intake.means(phrase, meant.body(), meant.group());
            }
        }
    }
}
