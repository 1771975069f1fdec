package vn.tiendo.core.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.body.Permissions;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.document.store.StoredFile;
import vn.tiendo.core.document.store.StoredFileId;
import vn.tiendo.core.document.store.StoredTexts;
import vn.tiendo.core.obligation.Obligation;
import vn.tiendo.core.obligation.ObligationId;
import vn.tiendo.core.obligation.Obligations;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.Percent;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.StaleData;
import vn.tiendo.core.shared.UseCase;

/** A body tells how far it is with what it owes, with evidence; a report duty is kept by handing the report in. */
@UseCase
@RequiredArgsConstructor
public class ReportProgress {
    private final Obligations obligations;
    private final ProgressReports reports;
    private final StoredTexts files;
    private final Clock clock;

    /** True for those who may tell on behalf of their body. */
    public static boolean isFor(Actor actor) {
        return actor.has(Role.CLERK) || actor.has(Role.HEAD) || actor.has(Role.REVIEWER);
    }

    public ProgressReportId report(Telling command) {
        Obligation obligation =
                obligations.byId(command.obligation()).orElseThrow(() -> new NotFound(command.obligation()));
        Permissions.requireFor(command.actor(), obligation.getBody(), Role.CLERK, Role.HEAD, Role.REVIEWER);
        StaleData.check(obligation.getId(), command.seenVersion(), obligation.seenVersion());
        Account account = complete(command.account(), obligation);
        LocalDate today = LocalDate.now(clock);
        LocalDate resultDay = account.resultDate() == null ? today : account.resultDate();
        if (resultDay.isAfter(today)) {
            throw RuleViolation.on("resultDate", "progress.resultDate.inFuture");
        }
        Instant now = clock.instant();
        List<StoredFileId> evidence =
                command.evidence().stream().map(file -> keep(file, now)).toList();
        ProgressReport report =
                new ProgressReport(obligation.getId(), command.actor().person(), now, account, evidence);
        reports.add(report);
        obligation.reported(account.percent(), resultDay, now);
        return report.getId();
    }

    private static Account complete(Account account, Obligation obligation) {
        if (account.result().isBlank()) {
            throw RuleViolation.on("result", "progress.result.missing");
        }
        return obligation.getPromise().kind() == PromiseKind.TASK
                ? account
                : new Account(
                        Percent.ALL,
                        account.result(),
                        account.difficulty(),
                        account.proposal(),
                        account.resultSymbol(),
                        account.resultDate());
    }

    private StoredFileId keep(Upload upload, Instant now) {
        StoredFile file = new StoredFile(upload.name(), upload.mediaType(), upload.content(), now);
        files.add(file);
        return file.getId();
    }

    /** One uploaded file. */
    public record Upload(String name, String mediaType, byte[] content) {}

    public record Telling(
            Actor actor, ObligationId obligation, long seenVersion, Account account, List<Upload> evidence)
            implements Command {}
}
