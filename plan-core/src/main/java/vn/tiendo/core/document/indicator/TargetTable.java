package vn.tiendo.core.document.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.indicator.ComparisonWords.Read;
import vn.tiendo.core.document.indicator.UnitWords.Kind;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ReadIndicator;

/**
 * A table of targets, mostly in an annex: the head names the columns for indicator, unit and the years planned; columns
 * of what was done before are left out. Each planned cell that holds a figure is an indicator, one per year in a series.
 */
final class TargetTable {
    private static final Pattern NAME = Pattern.compile(
            "(?:tên |các |nội dung )?(?:chỉ tiêu|mục tiêu|chỉ số)(?! (?:năm|kế hoạch|giao|\\d|đến)).{0,40}");
    private static final Pattern CONTENT = Pattern.compile("(?:nội dung|danh mục|tên|hạng mục|lĩnh vực).{0,30}");
    private static final Pattern UNIT = Pattern.compile("(?:đơn vị(?: tính)?|đvt|đv tính|đvt .{0,10})");
    private static final Pattern PLANNED =
            Pattern.compile(".*(?:kế hoạch|mục tiêu|chỉ tiêu|phấn đấu|kh |(?:19|20)\\d{2}|giao).*");
    private static final Pattern DONE = Pattern.compile(
            ".*(?:thực hiện|ước|hiện trạng|kết quả|đến nay|so sánh|so với|ghi chú|đã đạt|thời gian|thời hạn|tiến độ|cơ quan|đơn vị|theo dõi|chủ trì|th \\d|%|tăng|giảm).*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern BRACKET = Pattern.compile("\\(([^()\\d]{1,30})\\)$");

    private final YearOfTarget.Plan plan;
    private int name = -1;
    private int unit = -1;
    private final Map<Integer, @Nullable Integer> planned = new TreeMap<>();

    TargetTable(YearOfTarget.Plan plan) {
        this.plan = plan;
    }

    /** Returns null where the row belongs to no table of targets. */
    @Nullable
    List<ReadIndicator> row(List<FlatText> cells) {
        if (head(cells)) {
            return List.of();
        }
        if (name < 0 || name >= cells.size()) {
            return null;
        }
        List<ReadIndicator> indicators = new ArrayList<>();
        for (var column : planned.entrySet()) {
            if (column.getKey() < cells.size()) {
                ReadIndicator read = read(cells, cells.get(column.getKey()), column.getValue());
                if (read != null) {
                    indicators.add(read);
                }
            }
        }
        return indicators;
    }

    /** The table is over. */
    void end() {
        name = -1;
        unit = -1;
        planned.clear();
    }

    private boolean head(List<FlatText> cells) {
        int measured = column(cells, UNIT);
        int named = column(cells, NAME);
        if (named < 0 && measured >= 0) {
            named = column(cells, CONTENT);
        }
        Map<Integer, @Nullable Integer> values = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String title = cells.get(i).atMost(80).folded();
            Integer year = year(title);
            boolean past = year != null && plan.begins() != null && year < plan.begins();
            if (i != named
                    && PLANNED.matcher(title).matches()
                    && !DONE.matcher(title).matches()
                    && !past) {
                values.put(i, year == null ? plan.last() : year);
            }
        }
        if (named < 0 || values.isEmpty()) {
            return false;
        }
        end();
        name = named;
        unit = measured;
        planned.putAll(values);
        return true;
    }

    private static int column(List<FlatText> cells, Pattern title) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).length() <= 80
                    && title.matcher(cells.get(i).folded()).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Integer year(String title) {
        Matcher years = YEAR.matcher(title);
        Integer last = null;
        while (years.find()) {
            last = Integer.valueOf(years.group());
        }
        return last;
    }

    private @Nullable ReadIndicator read(List<FlatText> cells, FlatText cell, @Nullable Integer year) {
        FlatText counted = cells.get(name);
        if (counted.isEmpty() || cell.isEmpty() || cell.length() > 120) {
            return null;
        }
        TargetSentence sentence = TargetSentence.of(cell, TargetPart.root(plan));
        if (sentence.candidates().isEmpty()) {
            return null;
        }
        Candidate figure = sentence.candidates().getFirst();
        Read comparison = figure.comparison();
        String own = figure.unit().kind() == Kind.NONE ? "" : figure.unit().words();
        Matcher bracket = BRACKET.matcher(counted.text());
        String printed =
                unit >= 0 && unit < cells.size() ? cells.get(unit).text() : bracket.find() ? bracket.group(1) : "";
        return new ReadIndicator(
                counted.atMost(200).text(),
                comparison.comparison(),
                IndicatorReader.value(figure.figure(), comparison),
                printed.isEmpty() ? own : printed,
                year,
                null,
                comparison.concluded() ? HowRead.DERIVED : HowRead.LABELLED,
                counted.span().and(cell.span()));
    }
}
