package vn.tiendo.persistence.plan;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.directive.Directive;
import vn.tiendo.core.directive.Relation;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PlanStatus;
import vn.tiendo.core.plan.Task;
import vn.tiendo.core.plan.TaskId;
import vn.tiendo.core.plan.register.PlanRegister;
import vn.tiendo.core.plan.register.PlanRow;
import vn.tiendo.core.plan.register.RelatedRow;
import vn.tiendo.core.shared.PageOf;
import vn.tiendo.persistence.shared.Columns;
import vn.tiendo.persistence.shared.VisibilityPredicate;
import vn.tiendo.persistence.shared.Where;

@Repository
@RequiredArgsConstructor
class SqlPlanRegister implements PlanRegister {
    private static final int PAGE_SIZE = 20;

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Clock clock;

    @Override
    public PageOf<PlanRow> page(Visibility visibility, Set<PlanStatus> statuses, @Nullable String text, int page) {
        Where where = new Where();
        where.and(new VisibilityPredicate(visibility, where).plan());
        if (!statuses.isEmpty()) {
            where.and("p.status in ("
                    + where.value(statuses.stream().map(Enum::name).toList()) + ")");
        }
        if (text != null && !text.isBlank()) {
            where.and("""
                    fold(p.subject) like WORDS or fold(p.symbol) like WORDS
                    or p.issuer_id in (
                        select body_id from body_name where fold(name) like WORDS or fold(short_name) like WORDS)
                    """.replace("WORDS", where.holding(text)));
        }
        long total = jdbc.sql("select count(*) from plan p where " + where.sql())
                .params(where.values())
                .query(Long.class)
                .single();
        String limit = " limit " + PAGE_SIZE + " offset " + where.value((long) page * PAGE_SIZE);
        return new PageOf<>(list(where, PlanRows.NEWEST_FIRST + limit), page, PAGE_SIZE, total);
    }

    @Override
    public boolean visible(PlanId plan, Visibility visibility) {
        Where where = only(plan);
        where.and(new VisibilityPredicate(visibility, where).plan());
        return jdbc.sql("select exists (select from plan p where " + where.sql() + ")")
                .params(where.values())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<PlanRow> waitingFor(Actor actor) {
        return list(WaitingPlans.of(actor), PlanRows.NEWEST_FIRST);
    }

    @Override
    public List<Task> shareOf(PlanId parent, Actor actor) {
        Where where = only(parent);
        where.and("p.status in ('ISSUED', 'CONCLUDED')");
        where.and(new VisibilityPredicate(Visibility.of(actor), where).assigned());
        List<TaskId> ids = jdbc.sql("""
                        select distinct t.id from plan p
                        join plan_task t on t.plan_id = p.id
                        join task_assignment a on a.task_id = t.id
                        where\s""" + where.sql())
                .params(where.values())
                .query((row, number) -> new TaskId(Columns.id(row, "id")))
                .list();
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select t from Task t left join fetch t.assignments where t.id in :ids order by t.ordinal",
                                Task.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public List<RelatedRow> related(PlanId plan) {
        return entities.createQuery("""
                        select d, r.relation from Plan p join p.relations r join Directive d on d.id = r.directive
                        where p.id = :plan
                        order by d.issuedOn, d.id.value
                        """, Object[].class).setParameter("plan", plan).getResultList().stream()
                .map(found -> related((Directive) found[0], (Relation) found[1]))
                .sorted(Comparator.comparing(RelatedRow::relation))
                .toList();
    }

    private static RelatedRow related(Directive directive, Relation relation) {
        PlanId held = directive.getPlanId() == null ? null : new PlanId(directive.getPlanId());
        return new RelatedRow(directive.getId(), relation, directive.citation(), directive.getSubject(), held);
    }

    @Override
    public List<PlanRow> carriedOutBy(PlanId plan) {
        Where where = new Where();
        where.and("p.status in ('ISSUED', 'CONCLUDED')");
        where.and("""
                exists (select from plan_relation r join directive d on d.id = r.directive_id
                        where r.plan_id = p.id and r.relation = 'IMPLEMENTS' and d.plan_id = %s)
                """.formatted(where.value(plan.value())));
        return list(where, PlanRows.NEWEST_FIRST);
    }

    @Override
    public Optional<PlanRow> find(PlanId plan) {
        return list(only(plan), "").stream().findFirst();
    }

    private static Where only(PlanId plan) {
        Where where = new Where();
        return where.and("p.id = " + where.value(plan.value()));
    }

    private List<PlanRow> list(Where where, String rest) {
        return jdbc.sql(PlanRows.select(today(where)) + where.sql() + rest)
                .params(where.values())
                .query(PlanRows::read)
                .list();
    }

    private String today(Where where) {
        return where.value(LocalDate.now(clock));
    }
}
