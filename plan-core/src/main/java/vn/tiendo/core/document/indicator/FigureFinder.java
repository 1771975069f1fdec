package vn.tiendo.core.document.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.Cue;

/**
 * Finds the numbers of a sentence (I3): decimal comma, thousands dot, ranges, n/m, per cent. A number in words counts
 * only behind "ít nhất", "tối thiểu"; elsewhere "một", "hai" are mere words.
 */
final class FigureFinder {
    private static final String NUMBER =
            "(?:\\d{1,3}(?:\\.\\d{3}){1,4}(?:,\\d{1,4})?|\\d{1,9}(?:[.,]\\d{1,4})?)(?!\\d)";
    private static final String SIGN = "(?: ?(?<sign%s>%%|％|‰|phần trăm|°/o|o/o))?";
    private static final String GLUED =
            "(?=$|[^\\p{L}\\d]|(?:ha|km|kg|m|m2|m3|km2|cm|mm|tấn|tạ|lít|kw|kwh|mw|mwp|mwh|gb|tb|mbps|gbps|[kmg]bit|đ|tỷ|triệu|phần)(?![\\p{L}]))";
    private static final Cue FIGURE = Cue.of("(?<![\\p{L}\\d])(?<![\\p{L}\\d][-./])(?<!/ )(?<value>" + NUMBER
            + ")(?: ?/ ?(?<total>" + NUMBER + "))?" + SIGN.formatted("1") + "(?: ?(?:-|÷|~|đến|tới) ?(?<upper>"
            + NUMBER + ")"
            + SIGN.formatted("2") + ")?" + GLUED);
    private static final Cue WORD = Cue.of(
            "(?<!\\p{L})(?:ít nhất|tối thiểu|không dưới)(?: (?:là|có|phải có|được)){0,2} (?<word>một|hai|ba|bốn|sáu|bảy|tám|chín"
                    + "|mười)(?! (?:số|phần|nửa|bộ phận|cách|trong|chút|vài|mươi|trăm|nghìn|triệu|tỷ)(?!\\p{L}))(?= \\p{L})");
    private static final Cue SHARE =
            Cue.of("(?<!\\p{L})(?<part>một|hai|ba|bốn) phần (?<whole>hai|ba|tư|năm)(?= (?:tổng )?số \\p{L})");
    private static final Map<String, Integer> PARTS = Map.of("hai", 2, "ba", 3, "tư", 4, "năm", 5);
    private static final Map<String, Integer> WORDS =
            Map.of("một", 1, "hai", 2, "ba", 3, "bốn", 4, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9, "mười", 10);
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");

    private FigureFinder() {}

    /** Whether a text can hold a figure at all. */
    static boolean mayHold(String folded) {
        return folded.chars().anyMatch(Character::isDigit)
                || folded.contains("ít nhất")
                || folded.contains("tối thiểu")
                || folded.contains(" phần ");
    }

    static List<Figure> in(String masked) {
        List<Figure> figures = new ArrayList<>();
        for (Matcher found : FIGURE.in(masked)) {
            Figure figure = figure(found);
            if (figure != null) {
                figures.add(figure);
            }
        }
        for (Matcher share : SHARE.in(masked)) {
            BigDecimal part = BigDecimal.valueOf(WORDS.getOrDefault(share.group("part"), 1));
            BigDecimal whole = BigDecimal.valueOf(PARTS.getOrDefault(share.group("whole"), 1));
            figures.add(new Figure(share.start(), share.end(), part, null, whole, ""));
        }
        for (Matcher word : WORD.in(masked)) {
            BigDecimal value = BigDecimal.valueOf(WORDS.getOrDefault(word.group("word"), 1));
            figures.add(new Figure(word.start("word"), word.end("word"), value, null, null, ""));
        }
        figures.sort(Comparator.comparingInt(Figure::start));
        return figures;
    }

    private static @Nullable Figure figure(Matcher found) {
        BigDecimal value = number(found.group("value"));
        BigDecimal total = found.group("total") == null ? null : number(found.group("total"));
        BigDecimal upper = found.group("upper") == null ? null : number(found.group("upper"));
        boolean day = total != null && (total.signum() == 0 || value.compareTo(total) > 0);
        if (day) {
            return null;
        }
        boolean range = upper != null && upper.compareTo(value) > 0;
        if (upper != null && !range) {
            return new Figure(found.start(), firstEnd(found), value, null, total, sign(found.group("sign1")));
        }
        String sign = found.group("sign2") == null ? found.group("sign1") : found.group("sign2");
        return new Figure(found.start(), found.end(), value, upper, total, sign(sign));
    }

    private static int firstEnd(Matcher found) {
        if (found.group("sign1") != null) {
            return found.end("sign1");
        }
        return found.group("total") == null ? found.end("value") : found.end("total");
    }

    private static String sign(@Nullable String printed) {
        if (printed == null) {
            return "";
        }
        return printed.equals("‰") ? printed : "%";
    }

    static BigDecimal number(String printed) {
        if (THOUSANDS.matcher(printed).matches()) {
            return new BigDecimal(printed.replace(".", "").replace(',', '.'));
        }
        return new BigDecimal(printed.replace(',', '.'));
    }
}
