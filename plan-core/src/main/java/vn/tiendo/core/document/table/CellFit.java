package vn.tiendo.core.document.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.wording.BodyHead;

/**
 * Puts the lines of one row under its columns, in order: names of bodies under the bodies' columns, words of time under
 * the time's, what goes on in lower case under the column of the line before. Of all ways the one that fits best.
 */
final class CellFit {
    private static final Pattern TIME = Pattern.compile(
            "^(?:trước|sau|từ|trong|xong|quý|quí|tháng|năm \\d|năm học|hằng|hàng|đến|chậm nhất|thường xuyên|định kỳ|hoàn thành|theo (?:kế hoạch|tiến độ|lộ trình)|cả năm|\\d{1,2}/|\\d{4}|ngày \\d|khi ).{0,80}$");
    private static final Pattern PRODUCT = Pattern.compile(
            "^(?:báo cáo|kế hoạch|quyết định|văn bản|công văn|tờ trình|nghị quyết|hội nghị|hướng dẫn|danh mục|chương trình|đề án|quy chế|kết quả|các |tin,|hồ sơ|phần mềm|thông báo|chỉ thị|dự thảo).*");
    private static final int MOST_LINES = 40;

    private final List<@Nullable Column> columns;
    private final List<FlatText> lines;

    private CellFit(List<@Nullable Column> columns, List<FlatText> lines) {
        this.columns = columns;
        this.lines = lines;
    }

    /** One cell a column, empty where nothing fits; the columns are those behind the number. */
    static List<FlatText> fit(List<@Nullable Column> columns, List<FlatText> all) {
        List<FlatText> lines = all.subList(0, Math.min(all.size(), MOST_LINES));
        int[] place = new CellFit(columns, lines).places();
        List<FlatText> cells = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            List<FlatText> parts = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (place[i] == c) {
                    parts.add(lines.get(i));
                }
            }
            cells.add(parts.isEmpty() ? FlatText.EMPTY : FlatText.join(parts));
        }
        return cells;
    }

    /** The column of each line; best[i][c] is the worth of the first i lines with line i under c. */
    private int[] places() {
        int n = lines.size();
        int k = columns.size();
        double[][] best = new double[n][k];
        int[][] from = new int[n][k];
        for (int i = 0; i < n; i++) {
            for (int c = 0; c < k; c++) {
                double own = worth(i, c);
                if (i == 0) {
                    best[i][c] = own - c;
                    continue;
                }
                best[i][c] = Double.NEGATIVE_INFINITY;
                for (int before = 0; before <= c; before++) {
                    double step = before == c ? same(i) : next(i) - 0.8 * (c - before - 1);
                    double sum = best[i - 1][before] + own + step;
                    if (sum > best[i][c]) {
                        best[i][c] = sum;
                        from[i][c] = before;
                    }
                }
            }
        }
        return back(best, from);
    }

    private static int[] back(double[][] best, int[][] from) {
        int n = best.length;
        int[] place = new int[n];
        if (n == 0) {
            return place;
        }
        int c = 0;
        for (int other = 1; other < best[n - 1].length; other++) {
            c = best[n - 1][other] > best[n - 1][c] ? other : c;
        }
        for (int i = n - 1; i >= 0; i--) {
            place[i] = c;
            c = from[i][c];
        }
        return place;
    }

    private boolean goesOn(int i) {
        String text = lines.get(i).text();
        return !text.isEmpty() && (Character.isLowerCase(text.charAt(0)) || ",;)".indexOf(text.charAt(0)) >= 0);
    }

    private double same(int i) {
        String before = lines.get(i - 1).text();
        return goesOn(i) || before.endsWith(",") || before.endsWith(";") ? 1.5 : -0.6;
    }

    private double next(int i) {
        return goesOn(i) ? -1.5 : 0.4;
    }

    private double worth(int i, int c) {
        FlatText line = lines.get(i);
        Column column = columns.get(c);
        boolean time = TIME.matcher(line.folded()).matches();
        boolean body = BodyHead.at(line, 0);
        if (goesOn(i)) {
            return 0;
        }
        return switch (column) {
            case TIME -> time ? 2 : -1.5;
            case LEAD, COOPERATION -> body ? 1.5 : time ? -2 : -1;
            case PRODUCT -> PRODUCT.matcher(line.folded()).matches() ? 1 : body || time ? -0.5 : 0.3;
            case TASK -> time ? -1 : body ? -0.3 : 0.8;
            case NUMBER -> -2;
            case null -> -0.2;
        };
    }

    @Override
    public String toString() {
        return columns + " " + Arrays.toString(lines.toArray());
    }
}
