package vn.tiendo.persistence.body;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.core.body.PersonId;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.people.People.PersonEntry;

@Component
@RequiredArgsConstructor
class SqlPeopleList {
    private final JdbcClient jdbc;
    private final Clock clock;

    List<PersonEntry> all() {
        return jdbc.sql("""
                        select p.id, p.user_name, p.display_name, p.enabled,
                               coalesce(body_name_on(m.body_id, :today), '') as body_name, coalesce(m.title, '') as title,
                               array(select r.role from membership_role r where r.membership_id = m.id) as roles
                        from person p
                        left join lateral (
                            select * from membership held where held.person_id = p.id order by held.id limit 1) m on true
                        order by body_name_on(m.body_id, :today) collate "vi-x-icu", p.display_name, p.user_name
                        """)
                .param("today", LocalDate.now(clock))
                .query(SqlPeopleList::entry)
                .list();
    }

    private static PersonEntry entry(ResultSet row, int number) throws SQLException {
        return new PersonEntry(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("user_name"),
                row.getString("display_name"),
                row.getBoolean("enabled"),
                row.getString("body_name"),
                row.getString("title"),
                roles((String[]) row.getArray("roles").getArray()));
    }

    private static Set<Role> roles(String[] names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(names).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
