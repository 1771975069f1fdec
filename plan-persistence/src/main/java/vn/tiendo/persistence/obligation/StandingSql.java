package vn.tiendo.persistence.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.core.obligation.AsOf;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.obligation.StandingWindow;
import vn.tiendo.core.obligation.StandingWindow.Completion;
import vn.tiendo.core.obligation.StandingWindow.DueDays;
import vn.tiendo.persistence.shared.Where;

/** {@link StandingWindow} as conditions on {@code obligation o}; what a standing means is not said here but there. */
public final class StandingSql {
    private StandingSql() {}

    public static String condition(Standing standing, AsOf asOf, Where where) {
        return condition(StandingWindow.of(standing, asOf), where);
    }

    public static String anyOf(Set<Standing> standings, AsOf asOf, Where where) {
        return standings.stream()
                .map(standing -> "(" + condition(standing, asOf, where) + ")")
                .collect(Collectors.joining(" or "));
    }

    /** Open rows due on one of these days, both included. */
    public static String openAndDue(LocalDate from, LocalDate to, Where where) {
        return condition(new StandingWindow(Completion.OPEN, new DueDays(false, from, to), null), where);
    }

    /** One figure for each standing, for the select list; {@link #counts(ResultSet)} reads them back. */
    static String figures(AsOf asOf, Where where) {
        return Arrays.stream(Standing.values())
                .map(standing -> figure(condition(standing, asOf, where), standing.name()))
                .collect(Collectors.joining(",\n"));
    }

    private static String figure(String condition, String name) {
        return "count(*) filter (where " + condition + ") as " + name;
    }

    static Map<Standing, Long> counts(ResultSet row) throws SQLException {
        Map<Standing, Long> counts = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            long count = row.getLong(standing.name());
            if (count > 0) {
                counts.put(standing, count);
            }
        }
        return counts;
    }

    private static String condition(StandingWindow window, Where where) {
        return switch (window.completion()) {
            case ON_TIME -> "o.completed_on is not null and (o.completed_on > o.due) is not true";
            case LATE -> "o.completed_on > o.due";
            case OPEN -> open(window, where);
        };
    }

    private static String open(StandingWindow window, Where where) {
        DueDays due = window.due();
        if (due.none()) {
            return "o.completed_on is null and (o.due is null or o.suspended)";
        }
        StringBuilder open = new StringBuilder("o.completed_on is null and o.due is not null and not o.suspended");
        if (due.from() != null) {
            open.append(" and o.due >= ").append(where.value(due.from()));
        }
        if (due.to() != null) {
            open.append(" and o.due <= ").append(where.value(due.to()));
        }
        if (window.started() != null) {
            open.append(window.started() ? " and o.reported_at is not null" : " and o.reported_at is null");
        }
        return open.toString();
    }
}
