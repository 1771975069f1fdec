package vn.tiendo.core.document.task;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.outline.AttributeLine;
import vn.tiendo.core.document.outline.Node;
import vn.tiendo.core.document.reading.ReadWhen;

/**
 * A time that is told in stages below its name: "* Thời gian thực hiện:", then "+ Đợt 1: từ ngày 02/3 đến ngày 15/3/2031".
 * The stages are no tasks; the time of the first is the one to begin with.
 */
final class StagedTime {
    private StagedTime() {}

    static Attributes of(Node node, @Nullable Integer year) {
        List<Node> stages = node.childItems();
        if (stages.isEmpty() || !namesTime(node)) {
            return Attributes.NONE;
        }
        List<ReadWhen> times = stages.stream()
                .map(stage -> HeadingTime.of(stage.content(), year))
                .toList();
        return times.stream().anyMatch(time -> time.phrase() == null)
                ? Attributes.NONE
                : new Attributes(List.of(), List.of(), times.getFirst(), null);
    }

    private static boolean namesTime(Node node) {
        String name = node.content().atMost(80).folded();
        if (!name.endsWith(":") || !AttributeLine.begins(name)) {
            return false;
        }
        for (Matcher label : AttributeLine.labels(name)) {
            return label.group("time") != null && label.end() == name.length();
        }
        return false;
    }
}
