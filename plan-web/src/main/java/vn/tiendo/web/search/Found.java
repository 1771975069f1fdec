package vn.tiendo.web.search;

import java.util.List;
import vn.tiendo.core.body.BodyEntry;
import vn.tiendo.core.plan.register.PlanRow;
import vn.tiendo.core.shared.PageOf;
import vn.tiendo.web.obligation.ObligationFilter;
import vn.tiendo.web.obligation.ObligationLine;

/** What a few words find, the first of each kind. */
record Found(String words, PageOf<PlanRow> plans, PageOf<ObligationLine> obligations, PageOf<BodyEntry> bodies) {
    static Found nothing() {
        return new Found("", none(), none(), none());
    }

    private static <T> PageOf<T> none() {
        return new PageOf<>(List.of(), 0, 1, 0);
    }

    public long total() {
        return plans.total() + obligations.total() + bodies.total();
    }

    public String toObligations() {
        return ObligationFilter.NONE.tasksAndReports(true).saying(words).address(ObligationFilter.TASKS);
    }

    public String toBody(BodyEntry body) {
        return ObligationFilter.NONE.tasksAndReports(true).of(body.id()).address(ObligationFilter.TASKS);
    }
}
