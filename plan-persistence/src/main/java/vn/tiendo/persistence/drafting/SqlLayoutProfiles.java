package vn.tiendo.persistence.drafting;

import static vn.tiendo.persistence.shared.Columns.day;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.drafting.layout.LayoutProfile;
import vn.tiendo.core.drafting.layout.LayoutProfiles;

@Repository
@RequiredArgsConstructor
class SqlLayoutProfiles implements LayoutProfiles {
    private final JdbcClient jdbc;

    @Override
    public List<LayoutProfile> all() {
        Map<String, Map<String, BigDecimal>> measures = new HashMap<>();
        jdbc.sql("select profile_code, name, value from layout_measure").query(row -> {
            measures.computeIfAbsent(row.getString("profile_code"), code -> new HashMap<>())
                    .put(row.getString("name"), row.getBigDecimal("value"));
        });
        return jdbc.sql("select code, system, valid_from, valid_to, verified from layout_profile order by code")
                .query((row, number) -> new LayoutProfile(
                        row.getString("code"),
                        BodySystem.valueOf(row.getString("system")),
                        Objects.requireNonNull(day(row, "valid_from")),
                        day(row, "valid_to"),
                        row.getBoolean("verified"),
                        measures.getOrDefault(row.getString("code"), Map.of())))
                .list();
    }
}
