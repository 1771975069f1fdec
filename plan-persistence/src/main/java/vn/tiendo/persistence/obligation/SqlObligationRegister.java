package vn.tiendo.persistence.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.obligation.ObligationId;
import vn.tiendo.core.obligation.ObligationQuery;
import vn.tiendo.core.obligation.ObligationRegister;
import vn.tiendo.core.obligation.ObligationRow;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.shared.PageOf;
import vn.tiendo.persistence.shared.Columns;
import vn.tiendo.persistence.shared.VisibilityPredicate;
import vn.tiendo.persistence.shared.Where;

@Repository
@RequiredArgsConstructor
class SqlObligationRegister implements ObligationRegister {
    private static final int ALL = 10_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    @Override
    public PageOf<ObligationRow> page(ObligationQuery query, int page, int size) {
        Where where = ObligationFilter.of(query);
        long total = select("select count(*) ", where, "").query(Long.class).single();
        if (total <= (long) page * size) {
            return new PageOf<>(List.of(), page, size, total);
        }
        String today = where.value(query.asOf().today());
        String order = """
                 order by o.due nulls last, p.symbol, coalesce(t.ordinal, d.ordinal),
                          body_short_name_on(o.body_id, %s) collate "vi-x-icu", o.id
                 limit %s offset %s
                """.formatted(today, where.value(size), where.value((long) page * size));
        return new PageOf<>(
                select(ObligationRows.columns(today), where, order)
                        .query(ObligationRows::read)
                        .list(),
                page,
                size,
                total);
    }

    @Override
    public Optional<ObligationRow> find(ObligationId id, Visibility visibility) {
        Where where = new Where();
        where.and("o.id = " + where.value(id.value()));
        where.and(new VisibilityPredicate(visibility, where).obligation());
        String columns = ObligationRows.columns(where.value(LocalDate.now(clock)));
        return select(columns, where, "").query(ObligationRows::read).optional();
    }

    @Override
    public Map<Standing, Long> countByStanding(ObligationQuery query) {
        Where where = ObligationFilter.of(query);
        return select("select " + StandingSql.figures(query.asOf(), where), where, "")
                .query((row, number) -> StandingSql.counts(row))
                .single();
    }

    @Override
    public List<Tally<BodyId>> tallyByBody(ObligationQuery query, int limit) {
        Where where = ObligationFilter.of(query);
        String name =
                "body_short_name_on(o.body_id, " + where.value(query.asOf().today()) + ")";
        return tally(query, where, new Grouping("o.body_id", name), limit)
                .query(tallied(BodyId::new))
                .list();
    }

    @Override
    public List<Tally<PlanId>> tallyByPlan(ObligationQuery query, int limit) {
        Where where = ObligationFilter.of(query);
        return tally(query, where, new Grouping("p.id", "(p.symbol || ', ' || p.subject)"), limit)
                .query(tallied(PlanId::new))
                .list();
    }

    @Override
    public Map<UUID, Map<Standing, Long>> countByPromise(ObligationQuery query) {
        Where where = ObligationFilter.of(query);
        Map<UUID, Map<Standing, Long>> counts = new HashMap<>();
        tally(query, where, new Grouping("o.source_id", "max(p.symbol)"), ALL)
                .query(tallied(Function.identity()))
                .list()
                .forEach(tally -> counts.put(tally.key(), tally.counts()));
        return counts;
    }

    private record Grouping(String key, String name) {}

    private JdbcClient.StatementSpec tally(ObligationQuery query, Where where, Grouping grouping, int limit) {
        String columns = "select " + grouping.key() + " as key, " + grouping.name() + " as name, "
                + StandingSql.figures(query.asOf(), where);
        String order = """
                 group by KEY
                 order by %s desc, count(*) desc, NAME collate "vi-x-icu", KEY
                 limit %s
                """.formatted(Standing.OVERDUE.name(), where.value(limit))
                .replace("KEY", grouping.key())
                .replace("NAME", grouping.name());
        return select(columns, where, order);
    }

    private JdbcClient.StatementSpec select(String columns, Where where, String rest) {
        return jdbc.sql(columns + "\n" + ObligationFilter.FROM + " where " + where.sql() + rest)
                .params(where.values());
    }

    private static <K> RowMapper<Tally<K>> tallied(Function<UUID, K> key) {
        return (row, number) ->
                new Tally<>(key.apply(Columns.id(row, "key")), row.getString("name"), StandingSql.counts(row));
    }
}
