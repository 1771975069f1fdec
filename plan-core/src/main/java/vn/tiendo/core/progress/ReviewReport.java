package vn.tiendo.core.progress;

import java.time.Clock;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.obligation.Obligation;
import vn.tiendo.core.obligation.Obligations;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.Percent;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.UseCase;

/** The focal body accepts the newest report on an obligation, or sends it back with a reason. */
@UseCase
@RequiredArgsConstructor
public class ReviewReport {
    private final Obligations obligations;
    private final ProgressReports reports;
    private final Clock clock;

    /** True for those who may say a word on what their body takes in. */
    public static boolean isFor(Actor actor) {
        return actor.has(Role.REVIEWER) || actor.has(Role.HEAD);
    }

    public void review(Verdict command) {
        ProgressReport report = reports.byId(command.report()).orElseThrow(() -> new NotFound(command.report()));
        Obligation obligation =
                obligations.byId(report.getObligation()).orElseThrow(() -> new NotFound(report.getObligation()));
        Permissions.requireFor(command.actor(), obligation.getReviewer(), Role.REVIEWER, Role.HEAD);
        boolean newest = reports.latestOn(obligation.getId())
                .map(latest -> latest.getId().equals(report.getId()))
                .orElse(false);
        if (!newest) {
            throw new RuleViolation("progress.review.superseded");
        }
        if (command.accepted()) {
            obligation.accepted();
            reports.add(Review.accepting(report.getId(), command.actor().person(), clock.instant()));
        } else {
            reports.add(Review.returning(report.getId(), command.actor().person(), clock.instant(), command.reason()));
            obligation.returned(reports.latestAcceptedOn(obligation.getId())
                    .map(accepted -> accepted.getAccount().percent())
                    .orElse(Percent.NONE));
        }
    }

    /** The reason is read only when the report is sent back. */
    public record Verdict(Actor actor, ProgressReportId report, boolean accepted, String reason) implements Command {}
}
