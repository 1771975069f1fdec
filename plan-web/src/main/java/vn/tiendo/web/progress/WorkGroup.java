package vn.tiendo.web.progress;

import java.util.List;
import vn.tiendo.web.obligation.ObligationLine;

/**
 * Things to do under one heading.
 *
 * @param key the last part of the heading's message key
 * @param words what stands beside the heading: a day, a span of days; empty for the count
 * @param folded shut until asked for
 */
record WorkGroup(String key, String words, List<ObligationLine> lines, boolean folded) {
    public boolean holds(ObligationLine line) {
        return lines.stream().anyMatch(one -> one.row().id().equals(line.row().id()));
    }
}
