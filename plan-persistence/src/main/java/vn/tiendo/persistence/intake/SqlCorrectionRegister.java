package vn.tiendo.persistence.intake;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.core.body.BodyGroupId;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.IntakeStatus;
import vn.tiendo.core.intake.correction.Choice;
import vn.tiendo.core.intake.correction.CorrectedField;
import vn.tiendo.core.intake.correction.CorrectionRegister;

@Repository
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlCorrectionRegister implements CorrectionRegister {
    private final JdbcClient jdbc;
    private final EntityManager entities;

    @Override
    public List<CorrectionRow> of(BodyId body, int most) {
        // what was noted in this transaction must be found too
        entities.flush();
        return jdbc.sql("""
                        select c.field, c.phrase, c.was_read, c.chosen, c.chosen_body_id, c.chosen_group_id,
                               count(*) as times, count(distinct c.intake_id) as documents, max(c.decided_at) as last_at
                        from correction c join intake i on i.id = c.intake_id
                        where c.body_id = :body and i.status <> 'DISCARDED'
                        group by c.field, c.phrase, c.was_read, c.chosen, c.chosen_body_id, c.chosen_group_id
                        order by times desc, last_at desc, c.phrase, c.chosen
                        limit :most
                        """)
                .param("body", body.value())
                .param("most", most)
                .query(SqlCorrectionRegister::row)
                .list();
    }

    @Override
    public List<CorrectionRow> names(BodyId root, int most) {
        entities.flush();
        return jdbc.sql("""
                        with recursive below as (
                            select id from body where id = :root
                            union all
                            select b.id from body b join below on b.parent_id = below.id)
                        select c.field, c.phrase, c.was_read, c.chosen, c.chosen_body_id, c.chosen_group_id,
                               count(*) as times, count(distinct c.intake_id) as documents, max(c.decided_at) as last_at
                        from correction c join below on below.id = c.body_id join intake i on i.id = c.intake_id
                        where c.chosen_body_id is not null and c.phrase <> '' and i.status <> 'DISCARDED'
                        group by c.field, c.phrase, c.was_read, c.chosen, c.chosen_body_id, c.chosen_group_id
                        order by times desc, last_at desc, c.phrase, c.chosen
                        limit :most
                        """)
                .param("root", root.value())
                .param("most", most)
                .query(SqlCorrectionRegister::row)
                .list();
    }

    private static CorrectionRow row(ResultSet row, int number) throws SQLException {
        UUID body = row.getObject("chosen_body_id", UUID.class);
        UUID group = row.getObject("chosen_group_id", UUID.class);
        return new CorrectionRow(
                CorrectedField.valueOf(row.getString("field")),
                row.getString("phrase"),
                row.getString("was_read"),
                new Choice(
                        row.getString("chosen"),
                        body == null ? null : new BodyId(body),
                        group == null ? null : new BodyGroupId(group)),
                row.getInt("times"),
                row.getInt("documents"),
                row.getObject("last_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public List<CorrectedDocument> documents(BodyId body) {
        entities.flush();
        return jdbc.sql("""
                        select i.id, i.file_name, i.subject, i.status, count(*) as times
                        from correction c join intake i on i.id = c.intake_id
                        where c.body_id = :body and i.status <> 'DISCARDED'
                        group by i.id
                        order by i.uploaded_at desc, i.id desc
                        """)
                .param("body", body.value())
                .query((row, number) -> new CorrectedDocument(
                        new IntakeId(row.getObject("id", UUID.class)),
                        row.getString("file_name"),
                        row.getString("subject"),
                        IntakeStatus.valueOf(row.getString("status")),
                        row.getInt("times")))
                .list();
    }
}
