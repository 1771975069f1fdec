package vn.tiendo.web.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.obligation.AsOf;
import vn.tiendo.core.obligation.ObligationId;
import vn.tiendo.core.obligation.ObligationQuery;
import vn.tiendo.core.obligation.ObligationQuery.Narrowing;
import vn.tiendo.core.obligation.ObligationRegister;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.plan.PlanStatus;
import vn.tiendo.core.plan.register.PlanRegister;
import vn.tiendo.core.plan.register.PlanRow;
import vn.tiendo.core.progress.ReportHistory;
import vn.tiendo.core.progress.ReportRow.Said;
import vn.tiendo.core.progress.ReviewReport;
import vn.tiendo.web.obligation.ObligationLine;
import vn.tiendo.web.obligation.Today;

/** Gathers what waits for an actor: plans to write and decide, reports to review, work its body owes. */
@Component
@RequiredArgsConstructor
class ReadMyWork {
    private static final int MANY = 400;
    private static final Set<Standing> OPEN = EnumSet.of(
            Standing.OVERDUE, Standing.DUE_SOON, Standing.IN_TIME, Standing.NOT_STARTED, Standing.NO_DEADLINE);
    private static final Set<Standing> DONE = EnumSet.of(Standing.DONE_ON_TIME, Standing.DONE_LATE);

    private final ObligationRegister register;
    private final PlanRegister plans;
    private final ReportHistory history;
    private final Today today;

    MyWork of(Actor actor) {
        AsOf asOf = today.asOf();
        ObligationQuery everything = ObligationQuery.all(Visibility.of(actor), asOf);
        List<ObligationLine> owed =
                new ArrayList<>(lines(everything.with(Narrowing.OWED).of(null, OPEN), asOf));
        owed.addAll(lines(everything.with(Narrowing.HANDED_IN).of(null, DONE), asOf));
        Map<ObligationId, Said> returned = returned(owed);
        return new MyWork(
                plans.waitingFor(actor),
                drafts(actor),
                toReview(actor, everything),
                new GroupByDay(asOf.today()).of(owed, returned.keySet()),
                returned);
    }

    /** Reports waiting for this actor's word, the one that has waited longest first. */
    List<ObligationLine> toReview(Actor actor) {
        return toReview(actor, ObligationQuery.all(Visibility.of(actor), today.asOf()));
    }

    private List<ObligationLine> toReview(Actor actor, ObligationQuery everything) {
        if (!ReviewReport.isFor(actor)) {
            return List.of();
        }
        return lines(everything.with(Narrowing.TO_REVIEW), everything.asOf()).stream()
                .sorted(Comparator.comparing(
                        line -> line.row().state().reportedAt(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private List<ObligationLine> lines(ObligationQuery query, AsOf asOf) {
        return register.page(query, 0, MANY).rows().stream()
                .map(row -> ObligationLine.of(row, asOf))
                .toList();
    }

    private Map<ObligationId, Said> returned(List<ObligationLine> owed) {
        Set<ObligationId> reported = owed.stream()
                .filter(line -> line.row().state().reportedAt() != null
                        && !line.row().state().awaitingReview())
                .map(line -> line.row().id())
                .collect(Collectors.toSet());
        if (reported.isEmpty()) {
            return Map.of();
        }
        return history.lastSaid(reported).entrySet().stream()
                .filter(said -> !said.getValue().accepted())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<PlanRow> drafts(Actor actor) {
        if (!actor.has(Role.CLERK) && !actor.has(Role.HEAD)) {
            return List.of();
        }
        return plans.page(Visibility.of(actor), EnumSet.of(PlanStatus.DRAFT), null, 0).rows().stream()
                .filter(plan -> actor.speaksFor(plan.issuer()))
                .toList();
    }
}
