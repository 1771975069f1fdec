package vn.tiendo.web.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.shared.PageOf;
import vn.tiendo.web.shared.Choice;

/**
 * One register, filtered.
 *
 * @param base its address without a filter, "/nhiem-vu" or "/bao-cao"
 * @param counts of the same list without the condition on standing
 * @param waiting reports waiting for the actor's word
 */
record Register(
        String base,
        ObligationFilter filter,
        PageOf<ObligationLine> page,
        Map<Standing, Long> counts,
        Choices choices,
        long waiting) {
    /** One standing and how many have it; {@code standing} null for all. */
    record Tab(@Nullable Standing standing, long count, String address, boolean here) {}

    /** A condition in force, in words, and the address of the page without it. */
    record Chip(String key, String value, String without) {}

    /** What else the list can be narrowed to. */
    record Choices(List<Choice> bodies, List<Choice> plans) {}

    public String address() {
        return filter.address(base);
    }

    public boolean overdueOnly() {
        return filter.standings().equals(Set.of(Standing.OVERDUE));
    }

    /** The part of the title's message key that tells this list from others. */
    public String word() {
        return filter.both() ? "both" : base.substring(1);
    }

    public List<String> standingWords() {
        return filter.standings().stream().map(StandingWords::of).toList();
    }

    public List<Tab> tabs() {
        List<Tab> tabs = new ArrayList<>();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        tabs.add(new Tab(
                null,
                all,
                filter.anyStanding().address(base),
                filter.standings().isEmpty()));
        for (Standing standing : Standing.values()) {
            ObligationFilter only = filter.standing(standing);
            long count = counts.getOrDefault(standing, 0L);
            tabs.add(new Tab(standing, count, only.address(base), only.equals(filter)));
        }
        return tabs;
    }

    public List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        if (filter.body() != null) {
            String name = name(choices.bodies(), filter.body());
            chips.add(new Chip("body", name, filter.of(null).address(base)));
        }
        if (filter.plan() != null) {
            String name = name(choices.plans(), filter.plan());
            chips.add(new Chip("plan", name, filter.under(null).address(base)));
        }
        if (!filter.text().isEmpty()) {
            chips.add(new Chip("text", filter.text(), filter.saying("").address(base)));
        }
        if (filter.within() != null) {
            String days = String.valueOf(filter.within());
            chips.add(new Chip("within", days, filter.dueWithin(null).address(base)));
        }
        return chips;
    }

    /** More than one standing at once has no tab of its own. */
    public boolean severalStandings() {
        return filter.standings().size() > 1;
    }

    public String withoutStandings() {
        return filter.anyStanding().address(base);
    }

    /** The other choice of what the list holds: with reports, or tasks alone. */
    public String other() {
        return filter.tasksAndReports(!filter.both()).address(base);
    }

    private static String name(List<Choice> choices, Object value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value.toString()))
                .map(Choice::text)
                .findFirst()
                .orElse("?");
    }
}
