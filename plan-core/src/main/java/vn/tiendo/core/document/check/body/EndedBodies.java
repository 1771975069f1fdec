package vn.tiendo.core.document.check.body;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.check.WordList;

/** The table of bodies that ended, each with its last day: data that changes with the law, not code. */
final class EndedBodies {
    static final List<Ended> ALL = WordList.rows(EndedBodies.class, "ended-bodies.tsv").stream()
            .map(Ended::of)
            .toList();

    private EndedBodies() {}

    /**
     * A body or class of bodies.
     *
     * @param name as it is compared
     * @param successor null when there is no single one
     */
    record Ended(Pattern name, LocalDate last, @Nullable String successor) {
        static Ended of(List<String> cells) {
            return new Ended(
                    Pattern.compile("(?<![\\p{L}])(?:" + cells.get(0) + ")(?![\\p{L}])"),
                    LocalDate.parse(cells.get(1)),
                    cells.size() > 2 ? cells.get(2) : null);
        }
    }
}
