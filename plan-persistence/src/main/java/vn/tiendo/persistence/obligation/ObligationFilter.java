package vn.tiendo.persistence.obligation;

import vn.tiendo.core.obligation.ObligationQuery;
import vn.tiendo.core.obligation.ObligationQuery.Narrowing;
import vn.tiendo.persistence.shared.VisibilityPredicate;
import vn.tiendo.persistence.shared.Where;

/** An {@link ObligationQuery} as conditions, the same for a list, its count and every figure that links to it. */
public final class ObligationFilter {
    public static final String FROM = """
            from obligation o
            join plan p on p.id = o.plan_id
            left join plan_task t on t.id = o.task_id
            left join report_duty d on d.id = o.duty_id
            """;

    private ObligationFilter() {}

    public static Where of(ObligationQuery query) {
        Where where = new Where();
        where.and(new VisibilityPredicate(query.visibility(), where).obligation());
        if (query.kind() != null) {
            where.and("o.source_kind = " + where.value(query.kind().name()));
        }
        if (!query.standings().isEmpty()) {
            where.and(StandingSql.anyOf(query.standings(), query.asOf(), where));
        }
        narrow(where, query);
        return where;
    }

    private static void narrow(Where where, ObligationQuery query) {
        Narrowing narrowing = query.narrowing();
        if (narrowing.body() != null) {
            where.and("o.body_id = " + where.value(narrowing.body().value()));
        }
        if (narrowing.plan() != null) {
            where.and("o.plan_id = " + where.value(narrowing.plan().value()));
        }
        if (narrowing.text() != null && !narrowing.text().isBlank()) {
            where.and(holding(where.holding(narrowing.text())));
        }
        if (narrowing.dueWithinDays() != null) {
            var today = query.asOf().today();
            where.and(StandingSql.openAndDue(today, today.plusDays(narrowing.dueWithinDays()), where));
        }
        if (narrowing.awaitingReview()) {
            where.and("o.awaiting_review");
        }
        switch (narrowing.whose()) {
            case ANYBODYS -> {}
            case OWED -> where.and("o.body_id in " + own(where, query));
            case REVIEWED -> where.and("o.reviewer_id in " + own(where, query));
        }
    }

    /** Each register is asked once, by its own index, instead of every row in turn. */
    private static String holding(String words) {
        return """
                o.task_id in (select id from plan_task where fold(text) like WORDS)
                or o.duty_id in (select id from report_duty where fold(text) like WORDS)
                or o.plan_id in (select id from plan where fold(subject) like WORDS or fold(symbol) like WORDS)
                or o.body_id in (select body_id from body_name where fold(name) like WORDS or fold(short_name) like WORDS)
                """.replace("WORDS", words);
    }

    private static String own(Where where, ObligationQuery query) {
        return "(" + where.value(query.visibility().body().value()) + ", "
                + where.value(query.visibility().root().value()) + ")";
    }
}
