package vn.tiendo.core.drafting.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.body.BodySystem;

/** The profiles as the migration seeds them, read from it, so that the numbers stand in one place. */
public final class SeededLayoutProfiles implements LayoutProfiles {
    private static final Path MIGRATION =
            Path.of("..", "db", "migration", "V2026_11_20_0930__drafting_seed_layout_profiles.sql");
    private static final Pattern PROFILE =
            Pattern.compile("\\('(\\w+)', '(\\w+)', date '([\\d-]+)', (?:null|date '([\\d-]+)'), (true|false)\\)");
    private static final Pattern MEASURE = Pattern.compile("\\('([a-z.]+)', ([\\d.]+), ([\\d.]+), ([\\d.]+)\\)");
    private static final List<String> COLUMNS = List.of("STATE_ND30", "PARTY_HD36", "PARTY_HD05");

    @Override
    public List<LayoutProfile> all() {
        String sql = sql();
        return PROFILE.matcher(sql)
                .results()
                .map(row -> new LayoutProfile(
                        row.group(1),
                        BodySystem.valueOf(row.group(2)),
                        LocalDate.parse(row.group(3)),
                        row.group(4) == null ? null : LocalDate.parse(row.group(4)),
                        Boolean.parseBoolean(row.group(5)),
                        measures(sql, COLUMNS.indexOf(row.group(1)))))
                .toList();
    }

    private static Map<String, BigDecimal> measures(String sql, int column) {
        Map<String, BigDecimal> measures = new HashMap<>();
        Matcher rows = MEASURE.matcher(sql);
        while (rows.find()) {
            measures.put(rows.group(1), new BigDecimal(rows.group(2 + column)));
        }
        return measures;
    }

    private static String sql() {
        try {
            return Files.readString(MIGRATION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
