package vn.tiendo.persistence.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.IntakeStatus;
import vn.tiendo.core.intake.Intakes.IntakeRow;
import vn.tiendo.core.plan.PlanId;

@Component
@RequiredArgsConstructor
class SqlIntakeList {
    private final JdbcClient jdbc;

    List<IntakeRow> of(BodyId body) {
        return jdbc.sql("""
                        select i.id, i.file_name, i.subject, i.symbol, i.status, i.uploaded_at, i.plan_id,
                               count(p.id) as proposals, count(p.id) filter (where p.state = 'PENDING') as pending
                        from intake i left join proposal p on p.intake_id = i.id
                        where i.body_id = :body
                        group by i.id
                        order by i.uploaded_at desc, i.id desc
                        """)
                .param("body", body.value())
                .query(SqlIntakeList::row)
                .list();
    }

    private static IntakeRow row(ResultSet row, int number) throws SQLException {
        UUID plan = row.getObject("plan_id", UUID.class);
        return new IntakeRow(
                new IntakeId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getString("subject"),
                row.getString("symbol"),
                IntakeStatus.valueOf(row.getString("status")),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getInt("proposals"),
                row.getInt("pending"),
                plan == null ? null : new PlanId(plan));
    }
}
