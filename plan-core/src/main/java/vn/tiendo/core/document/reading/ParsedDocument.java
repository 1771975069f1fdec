package vn.tiendo.core.document.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.shared.DateRange;

/**
 * All that was read from one source text, every finding with its span.
 *
 * @param term the plan's own period ("giai đoạn 2020 - 2025", "năm 2024" of its title); null when not stated
 */
public record ParsedDocument(
        Header header,
        @Nullable Found<DateRange> term,
        List<OutlineItem> outline,
        List<ReadTask> tasks,
        List<ReadReport> reports,
        List<ReadIndicator> indicators,
        Cited cited,
        Closing closing,
        List<ParseProblem> problems) {
    public List<ReadCitation> citations() {
        return cited.citations();
    }

    /** True when nothing of a plan was found: no heading, no task. */
    public boolean empty() {
        return outline.stream().noneMatch(i -> i.kind() == OutlineItem.Kind.HEADING) && tasks.isEmpty();
    }
}
