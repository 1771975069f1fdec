package vn.tiendo.persistence.dashboard;

import static vn.tiendo.persistence.shared.Columns.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.dashboard.Dashboard;
import vn.tiendo.core.dashboard.Scorecard;
import vn.tiendo.core.dashboard.Scorecard.Overdue;
import vn.tiendo.core.dashboard.Scorecard.Upcoming;
import vn.tiendo.core.obligation.AsOf;
import vn.tiendo.core.obligation.ObligationQuery;
import vn.tiendo.core.obligation.ObligationQuery.Narrowing;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.progress.ReviewReport;
import vn.tiendo.persistence.obligation.ObligationFilter;
import vn.tiendo.persistence.obligation.StandingSql;
import vn.tiendo.persistence.plan.WaitingPlans;
import vn.tiendo.persistence.shared.Where;

/** Three statements, each on the conditions of the lists its figures link to. */
@Repository
@RequiredArgsConstructor
class SqlDashboard implements Dashboard {
    private final JdbcClient jdbc;

    @Override
    public Scorecard scorecard(Actor actor, AsOf asOf) {
        ObligationQuery everything = ObligationQuery.all(Visibility.of(actor), asOf);
        Map<PromiseKind, Figures> figures = figures(everything);
        Figures reports = figures.getOrDefault(PromiseKind.REPORT, Figures.NONE);
        Figures tasks = figures.getOrDefault(PromiseKind.TASK, Figures.NONE);
        Where waiting = WaitingPlans.of(actor);
        Where reviews = ObligationFilter.of(everything.with(Narrowing.TO_REVIEW));
        return new Scorecard(
                reports.overdue(),
                tasks.overdue(),
                new Upcoming(reports.upcoming(), tasks.upcoming(), earlier(reports.nearest(), tasks.nearest())),
                count("from plan p", waiting),
                ReviewReport.isFor(actor) ? count(ObligationFilter.FROM, reviews) : 0);
    }

    private Map<PromiseKind, Figures> figures(ObligationQuery query) {
        Where where = ObligationFilter.of(query);
        LocalDate today = query.asOf().today();
        String overdue = StandingSql.condition(Standing.OVERDUE, query.asOf(), where);
        String upcoming = StandingSql.openAndDue(today, today.plusDays(UPCOMING_DAYS), where);
        Map<PromiseKind, Figures> figures = new EnumMap<>(PromiseKind.class);
        jdbc.sql("""
                        select o.source_kind, count(*) as total,
                               count(*) filter (where OVERDUE) as overdue,
                               count(distinct o.body_id) filter (where OVERDUE) as bodies,
                               min(o.due) filter (where OVERDUE) as oldest,
                               count(*) filter (where UPCOMING) as upcoming,
                               min(o.due) filter (where UPCOMING) as nearest
                        """.replace("OVERDUE", overdue).replace("UPCOMING", upcoming)
                        + ObligationFilter.FROM + " where " + where.sql() + " group by o.source_kind")
                .params(where.values())
                .query(row -> {
                    figures.put(PromiseKind.valueOf(row.getString("source_kind")), Figures.read(row));
                });
        return figures;
    }

    private long count(String from, Where where) {
        return jdbc.sql("select count(*) " + from + " where " + where.sql())
                .params(where.values())
                .query(Long.class)
                .single();
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private record Figures(
            Overdue overdue, long upcoming, @Nullable LocalDate nearest) {
        static final Figures NONE = new Figures(new Overdue(0, 0, null, 0), 0, null);

        static Figures read(ResultSet row) throws SQLException {
            Overdue overdue = new Overdue(
                    row.getLong("overdue"), row.getLong("bodies"), day(row, "oldest"), row.getLong("total"));
            return new Figures(overdue, row.getLong("upcoming"), day(row, "nearest"));
        }
    }
}
