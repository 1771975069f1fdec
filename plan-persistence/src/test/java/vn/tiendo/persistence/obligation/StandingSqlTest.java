package vn.tiendo.persistence.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.core.obligation.AsOf;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.obligation.StandingFacts;
import vn.tiendo.core.obligation.StandingTest;
import vn.tiendo.persistence.PersistenceTest;
import vn.tiendo.persistence.shared.Where;

/** The same golden table that holds Standing against StandingWindow in the domain, held against the server. */
@PersistenceTest
class StandingSqlTest {
    private static final AsOf AS_OF = new AsOf(LocalDate.of(2026, 11, 20), 5);

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_database_finds_each_state_of_things_under_its_standing_and_under_no_other() {
        for (StandingFacts facts : StandingTest.everyKindOfFacts()) {
            assertThat(counts(facts)).as(facts.toString()).isEqualTo(Map.of(Standing.of(facts, AS_OF), 1L));
        }
    }

    private Map<Standing, Long> counts(StandingFacts facts) {
        Where where = new Where();
        String figures = StandingSql.figures(AS_OF, where);
        return jdbc.sql("select " + figures + """
                         from (select cast(:due as date) as due, cast(:completed as date) as completed_on,
                                      case when :started then timestamptz '2026-01-01' end as reported_at,
                                      :suspended as suspended) o
                        """)
                .params(where.values())
                .param("due", facts.due())
                .param("completed", facts.completedOn())
                .param("started", facts.started())
                .param("suspended", facts.suspended())
                .query((row, number) -> StandingSql.counts(row))
                .single();
    }
}
