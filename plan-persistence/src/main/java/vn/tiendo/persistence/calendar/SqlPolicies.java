package vn.tiendo.persistence.calendar;

import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.core.calendar.CadencePolicy;
import vn.tiendo.core.obligation.Policies;

@Repository
@RequiredArgsConstructor
class SqlPolicies implements Policies {
    private final JdbcClient jdbc;

    @Override
    public CadencePolicy on(LocalDate day) {
        return jdbc.sql("""
                        select before_includes_day, due_soon_days, open_ended_years from cadence_policy
                        where daterange(valid_from, valid_to, '[]') @> cast(:day as date)
                        """)
                .param("day", day)
                .query((row, number) -> new CadencePolicy(
                        row.getBoolean("before_includes_day"),
                        row.getInt("due_soon_days"),
                        row.getInt("open_ended_years")))
                .optional()
                .orElse(CadencePolicy.USUAL);
    }
}
