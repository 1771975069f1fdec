package vn.tiendo.core.document.check.body;

import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.core.document.check.Pieces;
import vn.tiendo.core.document.check.Point;
import vn.tiendo.core.document.check.Rule;
import vn.tiendo.core.document.reading.ParseProblem;

/** A duty to report that does not say to whom; a head ("Bộ trưởng", "lãnh đạo") is an answer. */
public final class ReportWithoutAddressee implements Rule {
    private static final Pattern TO_LEADERS =
            Pattern.compile("báo cáo\\s(?:[\\p{L}]+\\s){0,8}?(?:[Ll]ãnh đạo|[Bb]ộ trưởng|[Cc]hủ tịch|[Gg]iám đốc"
                    + "|[Tt]hường trực|[Tt]hủ trưởng|[Bb]í thư|[Tt]rưởng ban)(?![\\p{L}])");

    @Override
    public List<ParseProblem> look(Pieces pieces) {
        String source = pieces.lines().source();
        return pieces.reports().stream()
                .filter(report -> report.to() == null)
                .filter(report -> !TO_LEADERS.matcher(report.span().of(source)).find())
                .map(report -> Point.REPORT_NO_ADDRESSEE.at(report.span()))
                .toList();
    }
}
