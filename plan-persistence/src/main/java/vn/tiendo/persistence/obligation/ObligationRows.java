package vn.tiendo.persistence.obligation;

import static vn.tiendo.persistence.shared.Columns.body;
import static vn.tiendo.persistence.shared.Columns.day;
import static vn.tiendo.persistence.shared.Columns.id;
import static vn.tiendo.persistence.shared.Columns.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.obligation.ObligationId;
import vn.tiendo.core.obligation.ObligationRow;
import vn.tiendo.core.obligation.Slot;
import vn.tiendo.core.obligation.StandingFacts;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.plan.SourceRef;
import vn.tiendo.core.shared.Percent;

/** The columns a list of obligations shows, and how a row becomes a value. */
final class ObligationRows {
    private ObligationRows() {}

    /** {@code today} is a placeholder: names are those borne on that day. */
    static String columns(String today) {
        return """
                select o.id, o.version, o.body_id, body_short_name_on(o.body_id, TODAY) as body_name,
                       o.reviewer_id, body_short_name_on(o.reviewer_id, TODAY) as reviewer_name,
                       o.plan_id, p.symbol, o.source_kind, o.source_id,
                       coalesce(t.text, d.text) as text, coalesce(t.number, d.number) as place,
                       coalesce(t.quote, d.quote) as quote,
                       coalesce(t.span_start, d.span_start) as span_start, coalesce(t.span_end, d.span_end) as span_end,
                       o.period_key, o.period_from, o.period_to, o.original_due,
                       o.due, o.completed_on, o.suspended, o.percent, o.reported_at, o.awaiting_review
                """.replace("TODAY", today);
    }

    static ObligationRow read(ResultSet row, int number) throws SQLException {
        return new ObligationRow(
                new ObligationId(id(row, "id")),
                new ObligationRow.Owing(
                        body(row, "body_id"),
                        row.getString("body_name"),
                        body(row, "reviewer_id"),
                        row.getString("reviewer_name")),
                new ObligationRow.Origin(
                        new PlanId(id(row, "plan_id")),
                        row.getString("symbol"),
                        PromiseKind.valueOf(row.getString("source_kind")),
                        id(row, "source_id"),
                        row.getString("text"),
                        row.getString("place"),
                        sentence(row)),
                new Slot(
                        row.getString("period_key"),
                        day(row, "period_from"),
                        day(row, "period_to"),
                        day(row, "original_due")),
                new ObligationRow.State(
                        new StandingFacts(
                                day(row, "due"),
                                day(row, "completed_on"),
                                moment(row, "reported_at") != null,
                                row.getBoolean("suspended")),
                        new Percent(row.getInt("percent")),
                        moment(row, "reported_at"),
                        row.getBoolean("awaiting_review"),
                        row.getLong("version")));
    }

    private static @Nullable SourceRef sentence(ResultSet row) throws SQLException {
        String quote = row.getString("quote");
        return quote == null ? null : new SourceRef(row.getInt("span_start"), row.getInt("span_end"), quote);
    }
}
