package vn.tiendo.core.document.check.layout;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.reading.ParseProblem;

/** A page of a file on which no text was found, as a scanned picture among printed pages: what it says was not read. */
public final class UnreadPage implements Rule {
    @Override
    public List<ParseProblem> look(Pieces pieces) {
        List<Integer> starts = pieces.pageStarts();
        String text = pieces.lines().source();
        List<ParseProblem> problems = new ArrayList<>();
        for (int page = 0; page < starts.size() && starts.size() > 1; page++) {
            int start = Math.min(starts.get(page), text.length());
            int end = page + 1 < starts.size() ? Math.min(starts.get(page + 1), text.length()) : text.length();
            if (start >= end || text.substring(start, end).isBlank()) {
                problems.add(Point.PAGE_UNREAD.at(new TextSpan(start, start), String.valueOf(page + 1)));
            }
        }
        return problems;
    }
}
