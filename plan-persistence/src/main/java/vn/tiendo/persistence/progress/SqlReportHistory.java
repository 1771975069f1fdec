package vn.tiendo.persistence.progress;

import static vn.tiendo.persistence.shared.Columns.day;
import static vn.tiendo.persistence.shared.Columns.id;
import static vn.tiendo.persistence.shared.Columns.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.document.store.StoredFile;
import vn.tiendo.core.document.store.StoredFileId;
import vn.tiendo.core.document.store.StoredTexts;
import vn.tiendo.core.obligation.ObligationId;
import vn.tiendo.core.progress.Account;
import vn.tiendo.core.progress.ProgressReportId;
import vn.tiendo.core.progress.ReportHistory;
import vn.tiendo.core.progress.ReportRow;
import vn.tiendo.core.progress.ReportRow.EvidenceRow;
import vn.tiendo.core.progress.ReportRow.Said;
import vn.tiendo.core.shared.Percent;
import vn.tiendo.persistence.shared.VisibilityPredicate;
import vn.tiendo.persistence.shared.Where;

@Repository
@RequiredArgsConstructor
class SqlReportHistory implements ReportHistory {
    private final JdbcClient jdbc;
    private final StoredTexts files;

    @Override
    public List<ReportRow> of(ObligationId obligation) {
        Map<UUID, List<EvidenceRow>> evidence = evidenceUnder(obligation);
        return jdbc.sql("""
                        select r.*, reporter.display_name as reporter,
                               v.accepted, v.reason, v.reviewed_at, reviewer.display_name as reviewer
                        from progress_report r
                        join person reporter on reporter.id = r.reported_by
                        left join review v on v.report_id = r.id
                        left join person reviewer on reviewer.id = v.reviewed_by
                        where r.obligation_id = :obligation
                        order by r.reported_at desc, r.id desc
                        """)
                .param("obligation", obligation.value())
                .query((row, number) -> report(row, evidence.getOrDefault(id(row, "id"), List.of())))
                .list();
    }

    private Map<UUID, List<EvidenceRow>> evidenceUnder(ObligationId obligation) {
        record Shown(UUID report, EvidenceRow file) {}
        return jdbc
                .sql("""
                        select e.report_id, f.id, f.name, f.size
                        from progress_report r
                        join evidence e on e.report_id = r.id
                        join stored_file f on f.id = e.file_id
                        where r.obligation_id = :obligation
                        order by e.report_id, e.ordinal
                        """)
                .param("obligation", obligation.value())
                .query((row, number) -> new Shown(
                        id(row, "report_id"),
                        new EvidenceRow(new StoredFileId(id(row, "id")), row.getString("name"), row.getInt("size"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Shown::report, Collectors.mapping(Shown::file, Collectors.toList())));
    }

    private static ReportRow report(ResultSet row, List<EvidenceRow> evidence) throws SQLException {
        Account account = new Account(
                new Percent(row.getInt("percent")),
                row.getString("result"),
                row.getString("difficulty"),
                row.getString("proposal"),
                row.getString("result_symbol"),
                day(row, "result_date"));
        return new ReportRow(
                new ProgressReportId(id(row, "id")),
                row.getString("reporter"),
                Objects.requireNonNull(moment(row, "reported_at")),
                account,
                evidence,
                said(row));
    }

    private static @Nullable Said said(ResultSet row) throws SQLException {
        Instant at = moment(row, "reviewed_at");
        return at == null
                ? null
                : new Said(row.getBoolean("accepted"), row.getString("reason"), row.getString("reviewer"), at);
    }

    @Override
    public Map<ObligationId, Said> lastSaid(Set<ObligationId> obligations) {
        if (obligations.isEmpty()) {
            return Map.of();
        }
        Map<ObligationId, Said> said = new HashMap<>();
        jdbc.sql("""
                        select distinct on (r.obligation_id) r.obligation_id,
                               v.accepted, v.reason, v.reviewed_at, reviewer.display_name as reviewer
                        from progress_report r
                        left join review v on v.report_id = r.id
                        left join person reviewer on reviewer.id = v.reviewed_by
                        where r.obligation_id in (:obligations)
                        order by r.obligation_id, r.reported_at desc, r.id desc
                        """)
                .param(
                        "obligations",
                        obligations.stream().map(ObligationId::value).toList())
                .query(row -> {
                    Said last = said(row);
                    if (last != null) {
                        said.put(new ObligationId(id(row, "obligation_id")), last);
                    }
                });
        return said;
    }

    @Override
    public Optional<StoredFile> evidence(StoredFileId file, Visibility visibility) {
        Where where = new Where();
        where.and("e.file_id = " + where.value(file.value()));
        where.and(new VisibilityPredicate(visibility, where).obligation());
        boolean visible = jdbc.sql("""
                        select exists (
                            select from evidence e
                            join progress_report r on r.id = e.report_id
                            join obligation o on o.id = r.obligation_id
                            join plan p on p.id = o.plan_id
                            where %s)
                        """.formatted(where.sql()))
                .params(where.values())
                .query(Boolean.class)
                .single();
        return visible ? files.file(file) : Optional.empty();
    }
}
