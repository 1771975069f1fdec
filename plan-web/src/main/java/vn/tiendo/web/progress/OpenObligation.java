package vn.tiendo.web.progress;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.obligation.ObligationId;
import vn.tiendo.core.obligation.ObligationRegister;
import vn.tiendo.core.obligation.ObligationRow;
import vn.tiendo.core.progress.ReportHistory;
import vn.tiendo.core.progress.ReportProgress;
import vn.tiendo.core.progress.ReviewReport;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.web.obligation.ObligationLine;
import vn.tiendo.web.obligation.Today;

/** Lays one obligation open, for those who may see it. */
@Component
@RequiredArgsConstructor
class OpenObligation {
    private final ObligationRegister register;
    private final ReportHistory history;
    private final Today today;

    OpenWork of(String id, Actor actor) {
        ObligationRow row = register.find(read(id), Visibility.of(actor)).orElseThrow(() -> new NotFound(id));
        return of(ObligationLine.of(row, today.asOf()), actor);
    }

    /** The same for one that a list of the actor's has shown already. */
    OpenWork of(ObligationLine line, Actor actor) {
        ObligationRow row = line.row();
        boolean closed = line.standing().done() && !row.state().awaitingReview();
        boolean reports = actor.speaksFor(row.owing().body()) && ReportProgress.isFor(actor);
        boolean reviews =
                row.state().awaitingReview() && actor.speaksFor(row.owing().reviewer()) && ReviewReport.isFor(actor);
        return new OpenWork(line, history.of(row.id()), reports && !closed, reviews);
    }

    private static ObligationId read(String id) {
        try {
            return ObligationId.of(id);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(id);
        }
    }
}
