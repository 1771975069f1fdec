package vn.tiendo.web.progress;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.obligation.ObligationId;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.plan.register.PlanRow;
import vn.tiendo.core.progress.ReportRow.Said;
import vn.tiendo.web.obligation.ObligationLine;

/**
 * Everything that waits for an actor.
 *
 * @param toDecide plans to approve, to issue, or sent back to be mended
 * @param toWrite drafts
 * @param toReview reports waiting for a word
 * @param returned why a thing was sent back, of those that were
 */
record MyWork(
        List<PlanRow> toDecide,
        List<PlanRow> toWrite,
        List<ObligationLine> toReview,
        List<WorkGroup> groups,
        Map<ObligationId, Said> returned) {
    public long open() {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> !line.standing().done())
                .count();
    }

    public long late() {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.standing() == Standing.OVERDUE)
                .count();
    }

    public int decisions() {
        return toDecide.size() + toReview.size();
    }

    public boolean nothing() {
        return toDecide.isEmpty() && toWrite.isEmpty() && toReview.isEmpty() && groups.isEmpty();
    }

    public @Nullable Said said(ObligationLine line) {
        return returned.get(line.row().id());
    }

    @Nullable
    ObligationLine first() {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .findFirst()
                .orElse(null);
    }
}
