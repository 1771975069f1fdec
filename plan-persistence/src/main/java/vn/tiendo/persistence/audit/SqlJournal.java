package vn.tiendo.persistence.audit;

import java.time.OffsetDateTime;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.core.audit.Journal;

@Repository
@RequiredArgsConstructor
class SqlJournal implements Journal {
    private final JdbcClient jdbc;

    @Override
    public List<Entry> latest(int howMany) {
        return jdbc.sql("select at, person, use_case, subject from audit_entry order by id desc limit :howMany")
                .param("howMany", howMany)
                .query((row, number) -> new Entry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("person"),
                        row.getString("use_case"),
                        row.getString("subject")))
                .list();
    }
}
