package vn.tiendo.persistence.body;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyEntry;
import vn.tiendo.core.body.BodyGroupId;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.body.GroupEntry;
import vn.tiendo.core.body.IssuingLevel;

/** The whole tree and its groups in two statements, however many they are. */
@Component
@RequiredArgsConstructor
class SqlBodyCatalogue {
    private final JdbcClient jdbc;

    BodyCatalogue on(LocalDate day) {
        return new BodyCatalogue(bodies(day), groups());
    }

    private List<BodyEntry> bodies(LocalDate day) {
        return jdbc.sql("""
                        select b.id, b.parent_id, body_name_on(b.id, :day) as name,
                               body_short_name_on(b.id, :day) as short_name, b.system, b.level, b.kind, b.serves_parent,
                               array(select a.alias from body_alias a
                                     where a.body_id = b.id and coalesce(a.valid_from, :day) <= :day
                                       and coalesce(a.valid_to, :day) >= :day
                                     order by a.alias) as aliases
                        from body b
                        where b.valid_from <= :day and (b.valid_to is null or b.valid_to >= :day)
                        order by body_name_on(b.id, :day) collate "vi-x-icu", b.id
                        """)
                .param("day", day)
                .query((row, number) -> new BodyEntry(
                        new BodyId(row.getObject("id", UUID.class)),
                        body(row, "parent_id"),
                        row.getString("name"),
                        row.getString("short_name"),
                        BodySystem.valueOf(row.getString("system")),
                        IssuingLevel.valueOf(row.getString("level")),
                        row.getString("kind"),
                        row.getBoolean("serves_parent"),
                        texts(row, "aliases")))
                .list();
    }

    private List<GroupEntry> groups() {
        return jdbc.sql("""
                        select g.id, g.name, g.under_id,
                               array(select k.kind from body_group_kind k where k.group_id = g.id) as kinds,
                               array(select a.alias from body_group_alias a where a.group_id = g.id order by a.alias)
                                   as aliases
                        from body_group g
                        order by g.name, g.id
                        """)
                .query((row, number) -> new GroupEntry(
                        new BodyGroupId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        Set.copyOf(texts(row, "kinds")),
                        body(row, "under_id"),
                        texts(row, "aliases")))
                .list();
    }

    private static @Nullable BodyId body(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new BodyId(id);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
