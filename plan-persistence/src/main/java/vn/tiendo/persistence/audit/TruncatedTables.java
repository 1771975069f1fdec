package vn.tiendo.persistence.audit;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.core.audit.EmptyInstallation;

/** Everything people entered goes, their open sessions too; the rules that came with the schema stay. */
@Repository
@RequiredArgsConstructor
class TruncatedTables implements EmptyInstallation {
    private static final List<String> KEPT =
            List.of("flyway_schema_history", "cadence_policy", "layout_profile", "layout_measure");

    private final JdbcClient jdbc;

    @Override
    @Transactional
    public void clear() {
        String tables = jdbc.sql("""
                        select string_agg(quote_ident(tablename), ', ' order by tablename) from pg_tables
                        where schemaname = current_schema() and tablename not in (:kept)
                        """).param("kept", KEPT).query(String.class).single();
        jdbc.sql("truncate " + tables).update();
    }
}
