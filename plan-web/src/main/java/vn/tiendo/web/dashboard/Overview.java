package vn.tiendo.web.dashboard;

import java.time.LocalDateTime;
import java.util.List;
import vn.tiendo.core.dashboard.Dashboard;
import vn.tiendo.core.dashboard.Scorecard;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.shared.PageOf;
import vn.tiendo.web.obligation.ObligationFilter;
import vn.tiendo.web.obligation.ObligationLine;

/**
 * Everything the overview shows.
 *
 * @param bodies how many bodies owe tasks; {@code byBody} holds the first of them
 * @param tasks the four buckets over all tasks
 */
record Overview(
        Scorecard card,
        PageOf<ObligationLine> lateReports,
        PageOf<ObligationLine> next,
        List<Rank> byBody,
        int bodies,
        List<Rank> byPlan,
        int plans,
        Bar tasks,
        LocalDateTime at) {
    private static final ObligationFilter UPCOMING =
            ObligationFilter.NONE.dueWithin(Dashboard.UPCOMING_DAYS).tasksAndReports(true);

    public long decisions() {
        return card.plansToDecide() + card.reportsToReview();
    }

    public int upcomingDays() {
        return Dashboard.UPCOMING_DAYS;
    }

    public String toLateReports() {
        return ObligationFilter.NONE.standing(Standing.OVERDUE).address(ObligationFilter.REPORTS);
    }

    public String toLateTasks() {
        return ObligationFilter.NONE.standing(Standing.OVERDUE).address(ObligationFilter.TASKS);
    }

    public String toUpcoming() {
        return UPCOMING.address(ObligationFilter.TASKS);
    }

    public String toDone() {
        return ObligationFilter.NONE.standing(Standing.DONE_ON_TIME).address(ObligationFilter.TASKS);
    }

    public String toDoneLate() {
        return ObligationFilter.NONE.standing(Standing.DONE_LATE).address(ObligationFilter.TASKS);
    }

    public String toOpen() {
        return ObligationFilter.NONE
                .standing(Standing.DUE_SOON, Standing.IN_TIME, Standing.NOT_STARTED)
                .address(ObligationFilter.TASKS);
    }

    public boolean nothing() {
        return card.reports().total() + card.tasks().total() == 0;
    }
}
