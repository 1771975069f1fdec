package vn.tiendo.persistence.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.dashboard.Dashboard;
import vn.tiendo.core.dashboard.Scorecard;
import vn.tiendo.core.obligation.AsOf;
import vn.tiendo.core.obligation.ObligationQuery;
import vn.tiendo.core.obligation.ObligationQuery.Narrowing;
import vn.tiendo.core.obligation.ObligationQuery.Whose;
import vn.tiendo.core.obligation.ObligationRegister;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.persistence.Statements;
import vn.tiendo.persistence.WithSampleWorld;

class DashboardTest extends WithSampleWorld {
    @Autowired
    Dashboard dashboard;

    @Autowired
    ObligationRegister register;

    @Test
    void every_figure_is_the_length_of_the_list_it_links_to() {
        AsOf december = new AsOf(LocalDate.of(2026, 12, 1), 5);
        world.report(world.owedBy(tree.communeA), 100, LocalDate.of(2026, 11, 30));
        Scorecard card = dashboard.scorecard(tree.actor(tree.province, Role.LEADER, Role.REVIEWER), december);
        ObligationQuery all = ObligationQuery.all(seenBy(tree.province), december);
        assertThat(card.tasks().count())
                .isEqualTo(1)
                .isEqualTo(total(all.of(PromiseKind.TASK, Set.of(Standing.OVERDUE))));
        assertThat(card.tasks().bodies()).isEqualTo(1);
        assertThat(card.tasks().oldestDue()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(card.reports().count()).isZero();
        assertThat(card.reports().oldestDue()).isNull();
        assertThat(card.reports().total()).isEqualTo(4).isEqualTo(total(all.of(PromiseKind.REPORT, Set.of())));
        Narrowing soon = new Narrowing(null, null, null, Dashboard.UPCOMING_DAYS, false, Whose.ANYBODYS);
        assertThat(card.upcoming().count()).isEqualTo(1).isEqualTo(total(all.with(soon)));
        assertThat(card.upcoming().nearest()).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(card.reportsToReview()).isEqualTo(1).isEqualTo(total(all.with(Narrowing.TO_REVIEW)));
        assertThat(card.plansToDecide()).isZero();
    }

    private long total(ObligationQuery query) {
        return register.page(query, 0, 1).total();
    }

    @Test
    void where_nothing_is_to_be_seen_every_figure_is_nought() {
        Scorecard card = dashboard.scorecard(tree.actor(tree.stranger, Role.LEADER), AS_OF);
        assertThat(card.tasks()).isEqualTo(new Scorecard.Overdue(0, 0, null, 0));
        assertThat(card.upcoming()).isEqualTo(new Scorecard.Upcoming(0, 0, null));
    }

    @Test
    void the_scorecard_costs_three_statements() throws Exception {
        Actor leader = tree.actor(tree.province, Role.LEADER, Role.REVIEWER);
        assertThat(Statements.during(() -> dashboard.scorecard(leader, AS_OF))).hasSize(3);
    }
}
