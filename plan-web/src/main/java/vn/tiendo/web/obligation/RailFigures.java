package vn.tiendo.web.obligation;

import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.obligation.AsOf;
import vn.tiendo.core.obligation.ObligationQuery;
import vn.tiendo.core.obligation.ObligationQuery.Narrowing;
import vn.tiendo.core.obligation.ObligationRegister;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.progress.ReviewReport;
import vn.tiendo.web.frame.RailCount;
import vn.tiendo.web.frame.RailCounts;

/** Beside the entries of the rail: what the actor's body owes and is late with, and the reports that wait for its word. */
@Component
@RequiredArgsConstructor
class RailFigures implements RailCounts {
    private final ObligationRegister register;
    private final Today today;

    @Override
    public Map<String, RailCount> of(Actor actor) {
        AsOf asOf = today.asOf();
        ObligationQuery everything = ObligationQuery.all(Visibility.of(actor), asOf);
        long late = count(everything.with(Narrowing.OWED).of(null, Set.of(Standing.OVERDUE)));
        long waiting = !ReviewReport.isFor(actor) ? 0 : count(everything.with(Narrowing.TO_REVIEW));
        return Map.of("viec-cua-toi", new RailCount(late, late > 0), "bao-cao", new RailCount(waiting, false));
    }

    private long count(ObligationQuery query) {
        return register.countByStanding(query).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
