package vn.tiendo.core.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.document.header.Front;
import vn.tiendo.core.document.outline.Node;
import vn.tiendo.core.document.outline.Outline;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.ParseProblem;
import vn.tiendo.core.document.reading.ReadReport;
import vn.tiendo.core.document.reading.ReadTask;
import vn.tiendo.core.document.reading.ReadWhen;

/** What a careful clerk would flag in a plan as a whole. */
final class Checks {
    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\s?(?:/|tháng)\\s?\\d{1,2}\\s?(?:/|năm)\\s?\\d{4}");

    private Checks() {}

    static List<ParseProblem> of(Front front, Outline outline, List<ReadTask> tasks, List<ReadReport> reports) {
        List<ParseProblem> problems = new ArrayList<>();
        LocalDate issued = day(front.header().date());
        tasks.forEach(t -> impossible(t.when(), problems));
        tasks.forEach(t -> beforeIssue(t.when(), issued, problems));
        reports.forEach(r -> beforeIssue(r.when(), issued, problems));
        for (ReadReport report : reports) {
            if (report.to() == null) {
                problems.add(new ParseProblem("report.noAddressee", List.of(), report.span()));
            }
        }
        repeatedNumbers(outline, problems);
        return problems;
    }

    private static void beforeIssue(ReadWhen when, @Nullable LocalDate issued, List<ParseProblem> problems) {
        if (issued == null || when.phrase() == null) {
            return;
        }
        LocalDate due = when.deadline() instanceof Deadline.OnDate(LocalDate date, var ignored) ? date : null;
        if (due != null && due.isBefore(issued)) {
            problems.add(new ParseProblem(
                    "deadline.beforeIssue",
                    List.of(when.phrase().value()),
                    when.phrase().span()));
        }
    }

    /** Words that look like a day and gave no date. */
    private static void impossible(ReadWhen when, List<ParseProblem> problems) {
        Found<String> phrase = when.phrase();
        if (phrase != null
                && when.deadline() instanceof Deadline.Unspecified
                && DAY.matcher(phrase.value()).find()) {
            problems.add(new ParseProblem("date.impossible", List.of(phrase.value()), phrase.span()));
        }
    }

    private static void repeatedNumbers(Outline outline, List<ParseProblem> problems) {
        Set<String> seen = new HashSet<>();
        for (Node node : outline.nodes()) {
            boolean numbered = node.marker() != null
                    && !node.path().isEmpty()
                    && !node.marker().label().isEmpty();
            if (numbered && !seen.add(node.path())) {
                problems.add(new ParseProblem(
                        "outline.numberRepeated",
                        List.of(node.path()),
                        node.block().text().span()));
            }
        }
    }

    private static @Nullable LocalDate day(@Nullable Found<String> date) {
        if (date == null || date.value().length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(date.value());
        } catch (java.time.DateTimeException impossible) {
            return null;
        }
    }
}
