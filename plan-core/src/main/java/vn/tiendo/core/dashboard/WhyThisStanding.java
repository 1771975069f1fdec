package vn.tiendo.core.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.obligation.AsOf;
import vn.tiendo.core.obligation.ObligationRow;
import vn.tiendo.core.obligation.Standing;

/**
 * Why an obligation stands as it does: the rule, the days, the sentence of the plan.
 *
 * @param days days late, or left, or late when done; 0 where none count
 */
public record WhyThisStanding(
        Standing standing,
        @Nullable LocalDate due,
        @Nullable LocalDate originalDue,
        @Nullable LocalDate completedOn,
        long days,
        @Nullable String quote) {

    public static WhyThisStanding of(ObligationRow row, AsOf asOf) {
        Standing standing = row.standing(asOf);
        LocalDate due = row.state().facts().due();
        LocalDate completedOn = row.state().facts().completedOn();
        LocalDate until = completedOn == null ? asOf.today() : completedOn;
        long days = due == null ? 0 : Math.abs(ChronoUnit.DAYS.between(due, until));
        return new WhyThisStanding(
                standing, due, row.slot().due(), completedOn, days, row.origin().quote());
    }
}
