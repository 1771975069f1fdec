package vn.tiendo.core.document.report;

import java.util.List;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.document.deadline.TimeReader;
import vn.tiendo.core.document.deadline.TimeWord;

/**
 * Which time words of a clause are the report's. Dates beat bare rhythms, of which the shortest counts; where dates stand
 * on both sides of the order, those of an act told before it are not its own.
 */
final class DueChoice {
    private static final int BESIDE = 30;

    private DueChoice() {}

    static List<TimeWord> of(String folded, int report, List<TimeWord> words) {
        List<TimeWord> explicit = words.stream()
                .filter(w -> w.weight() == TimeWord.Weight.EXPLICIT || w.weight() == TimeWord.Weight.RATE)
                .filter(w -> !(w.deadline() instanceof Deadline.AfterEvent))
                .toList();
        List<TimeWord> dated = own(
                folded,
                report,
                explicit.stream().filter(w -> !TimeReader.bare(w)).toList());
        return dated.isEmpty() ? TimeReader.shortestOf(explicit).map(List::of).orElse(List.of()) : dated;
    }

    private static List<TimeWord> own(String folded, int report, List<TimeWord> dated) {
        boolean after = dated.stream().anyMatch(w -> w.start() >= report);
        return !after
                ? dated
                : dated.stream()
                        .filter(w -> w.start() >= report || beside(folded, w.end(), report))
                        .toList();
    }

    /** "Trước ngày 15/6 gửi báo cáo …": nothing else is ordered in between. */
    private static boolean beside(String folded, int end, int report) {
        return report - end < BESIDE
                && folded.substring(Math.min(end, report), report).indexOf(" và ") < 0;
    }
}
