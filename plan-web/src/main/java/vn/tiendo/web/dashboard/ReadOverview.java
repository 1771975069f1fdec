package vn.tiendo.web.dashboard;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.dashboard.Dashboard;
import vn.tiendo.core.obligation.AsOf;
import vn.tiendo.core.obligation.ObligationQuery;
import vn.tiendo.core.obligation.ObligationRegister;
import vn.tiendo.core.obligation.ObligationRegister.Tally;
import vn.tiendo.core.obligation.ObligationRow;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.shared.PageOf;
import vn.tiendo.web.obligation.ObligationFilter;
import vn.tiendo.web.obligation.ObligationLine;
import vn.tiendo.web.obligation.Today;

/** Puts the overview together from the same questions as the lists its figures lead to. */
@Component
@RequiredArgsConstructor
class ReadOverview {
    private static final int LATE_REPORTS = 7;
    private static final int BODIES = 9;
    private static final int BELOW = 5;
    private static final int MANY = 500;

    private final Dashboard dashboard;
    private final ObligationRegister register;
    private final Today today;
    private final Clock clock;

    Overview of(Actor actor) {
        AsOf asOf = today.asOf();
        Visibility visibility = Visibility.of(actor);
        ObligationFilter all = ObligationFilter.NONE;
        ObligationFilter both = all.tasksAndReports(true);
        ObligationQuery tasks = all.query(PromiseKind.TASK, visibility, asOf);
        List<Tally<BodyId>> bodies = register.tallyByBody(tasks, MANY);
        List<Tally<PlanId>> plans = register.tallyByPlan(both.query(PromiseKind.TASK, visibility, asOf), MANY);
        return new Overview(
                dashboard.scorecard(actor, asOf),
                lines(all.standing(Standing.OVERDUE).query(PromiseKind.REPORT, visibility, asOf), LATE_REPORTS),
                lines(both.dueWithin(Dashboard.UPCOMING_DAYS).query(PromiseKind.TASK, visibility, asOf), BELOW),
                bodies.stream()
                        .limit(BODIES)
                        .map(one -> Rank.of(one, all.of(one.key())))
                        .toList(),
                bodies.size(),
                plans.stream()
                        .limit(BELOW)
                        .map(one -> Rank.of(one, both.under(one.key())))
                        .toList(),
                plans.size(),
                Bar.of(register.countByStanding(tasks)),
                LocalDateTime.now(clock));
    }

    private PageOf<ObligationLine> lines(ObligationQuery query, int size) {
        PageOf<ObligationRow> page = register.page(query, 0, size);
        List<ObligationLine> lines = page.rows().stream()
                .map(row -> ObligationLine.of(row, query.asOf()))
                .toList();
        return new PageOf<>(lines, page.number(), page.size(), page.total());
    }
}
