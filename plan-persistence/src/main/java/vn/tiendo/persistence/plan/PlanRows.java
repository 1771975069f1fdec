package vn.tiendo.persistence.plan;

import static vn.tiendo.persistence.shared.Columns.body;
import static vn.tiendo.persistence.shared.Columns.day;
import static vn.tiendo.persistence.shared.Columns.id;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PlanStatus;
import vn.tiendo.core.plan.register.PlanRow;

/** The columns a list of plans shows; an issued plan names its issuer as it was called on the day of issue. */
final class PlanRows {
    static final String NEWEST_FIRST = " order by p.issued_on desc nulls first, p.id desc";

    private PlanRows() {}

    /** {@code today} is a placeholder, for plans not yet issued. */
    static String select(String today) {
        return """
                select p.id, p.symbol, p.subject, p.issuer_id, p.issued_on, p.status,
                       body_short_name_on(p.issuer_id, coalesce(p.issued_on, TODAY)) as issuer_name,
                       (select count(*) from plan_task t where t.plan_id = p.id) as tasks,
                       (select count(*) from report_duty d where d.plan_id = p.id) as report_duties
                from plan p where\s""".replace("TODAY", today);
    }

    static PlanRow read(ResultSet row, int number) throws SQLException {
        return new PlanRow(
                new PlanId(id(row, "id")),
                row.getString("symbol"),
                row.getString("subject"),
                body(row, "issuer_id"),
                row.getString("issuer_name"),
                day(row, "issued_on"),
                PlanStatus.valueOf(row.getString("status")),
                row.getInt("tasks"),
                row.getInt("report_duties"));
    }
}
