package vn.tiendo.web.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.obligation.ObligationId;
import vn.tiendo.web.obligation.ObligationLine;

/** Sorts what is owed by when it is due; what was sent back comes first, what waits for a word last. */
final class GroupByDay {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);

    private final LocalDate today;
    private final LocalDate sunday;

    /** Headings in the order of the page. */
    private enum When {
        RETURNED("returned"),
        LATE("late"),
        TODAY("today"),
        THIS_WEEK("week"),
        NEXT_WEEK("next"),
        AFTER("after"),
        NO_DAY("undated"),
        HANDED_IN("sent");

        private final String key;

        When(String key) {
            this.key = key;
        }
    }

    GroupByDay(LocalDate today) {
        this.today = today;
        this.sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    List<WorkGroup> of(List<ObligationLine> lines, Set<ObligationId> returned) {
        Map<When, List<ObligationLine>> sorted = new EnumMap<>(When.class);
        for (ObligationLine line : lines) {
            When when = returned.contains(line.row().id()) ? When.RETURNED : when(line);
            sorted.computeIfAbsent(when, any -> new ArrayList<>()).add(line);
        }
        return sorted.entrySet().stream()
                .map(group -> new WorkGroup(
                        group.getKey().key,
                        words(group.getKey()),
                        group.getValue(),
                        group.getKey().compareTo(When.AFTER) >= 0))
                .toList();
    }

    private When when(ObligationLine line) {
        if (line.row().state().awaitingReview() && line.standing().done()) {
            return When.HANDED_IN;
        }
        @Nullable LocalDate due = line.due();
        if (due == null || line.row().state().facts().suspended()) {
            return When.NO_DAY;
        }
        if (due.isBefore(today)) {
            return When.LATE;
        }
        if (due.equals(today)) {
            return When.TODAY;
        }
        if (!due.isAfter(sunday)) {
            return When.THIS_WEEK;
        }
        return due.isAfter(sunday.plusDays(7)) ? When.AFTER : When.NEXT_WEEK;
    }

    private String words(When when) {
        return switch (when) {
            case TODAY -> DAY.format(today);
            case THIS_WEEK -> DAY.format(today.plusDays(1)) + " – " + DAY.format(sunday);
            case NEXT_WEEK -> DAY.format(sunday.plusDays(1)) + " – " + DAY.format(sunday.plusDays(7));
            default -> "";
        };
    }
}
