package vn.tiendo.core.document.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.reading.ReadIndicator.Comparison;

/**
 * How a figure is meant (I2): words and signs before it ("trên", "ít nhất", "≤") or behind it ("trở lên"). Of a range
 * the lower end is to be reached at least; under a word that sets a limit, the upper end is the limit.
 */
final class ComparisonWords {
    private static final String FILLER =
            "(?: ?(?:là|đạt|có|phải có|được|từ|mức|ở mức|khoảng|thêm|còn|lên|tới|số|bằng|trong|đủ)){0,3} ?$";
    private static final Pattern BEFORE = Pattern.compile("(?:(?<![\\p{L}])(?:"
            + "(?<most>không quá|không vượt quá|không vượt|không hơn|không cao hơn|không lớn hơn|không nhiều hơn|tối đa|nhiều nhất|cao nhất)"
            + "|(?<least>[ií]t nh[aâấắ]t|tối thi[eêểế]u|không dưới|không thấp hơn|không ít hơn|không nhỏ hơn|không kém|thấp nhất)"
            + "|(?<less>dưới|thấp hơn|nhỏ hơn|ít hơn|chưa đến|chưa tới|không đến|không tới)"
            + "|(?<more>trên|hơn|quá|lớn hơn|nhiều hơn))"
            + "|(?<most2><=|=<|≤)|(?<least2>>=|=>|≥)|(?<less2><)|(?<more2>>))" + FILLER);
    private static final Pattern LEAST_EACH =
            Pattern.compile("(?<!\\p{L})(?:ít nhất|tối thiểu) (?:mỗi|từng) [^,;:.()]{1,60}$");
    private static final Pattern FROM = Pattern.compile("(?<!\\p{L})từ ?$");
    /** "100% cán bộ có trình độ đại học trở lên": the grade goes upward, not the figure. */
    private static final String GRADE =
            " (?:từ|thứ|trình độ|đại học|cao đẳng|trung cấp|thạc sĩ|khá|giỏi|tốt|hoàn thành|loại|hạng|mức độ|cấp) ";

    private static final Pattern UPWARD = Pattern.compile(
            "^(?:(?!" + GRADE + "|[;:.()|]).){0,80}?(?<!\\p{L})tr[ởờỡ] (?<way>lên|lền|xuống)(?!\\p{L})");
    private static final Pattern RANK =
            Pattern.compile("(?<!\\p{L})(?:thuộc|trong|vào|giữ) (?:nhóm|top|tốp)(?: các)? ?$");
    private static final Pattern AMONG = Pattern.compile("(?<!\\p{L})(?:thuộc|trong|vào)(?: số)? ?$");
    private static final Pattern LEADING = Pattern.compile(
            "^[^;:.()]{0,70}?(?<!\\p{L})(?:dẫn đầu|đứng đầu|tốp đầu|top đầu|cao nhất|tốt nhất)(?!\\p{L})");
    private static final int WINDOW = 50;

    private ComparisonWords() {}

    /** @param concluded not said in so many words */
    record Read(Comparison comparison, boolean upperEnd, boolean concluded, boolean threshold) {}

    static Read of(Candidate candidate) {
        String before = candidate.since(WINDOW);
        Matcher words = BEFORE.matcher(before);
        boolean range = candidate.figure().upper() != null;
        if (words.find()) {
            Comparison comparison = comparison(words);
            boolean limit = comparison == Comparison.AT_MOST || comparison == Comparison.LESS;
            return new Read(comparison, limit && range, false, false);
        }
        boolean from = FROM.matcher(before).find();
        Matcher upward = UPWARD.matcher(candidate.until(90));
        if (!candidate.figure().whole() && upward.find()) {
            boolean down = upward.group("way").equals("xuống");
            return new Read(down ? Comparison.AT_MOST : Comparison.AT_LEAST, down && range, false, from);
        }
        if (LEAST_EACH.matcher(candidate.since(90)).find()) {
            return new Read(Comparison.AT_LEAST, false, false, false);
        }
        if (ranks(candidate)) {
            return new Read(Comparison.AT_MOST, range, true, false);
        }
        boolean open = from || range;
        return new Read(open ? Comparison.AT_LEAST : Comparison.EQUAL, false, open, from);
    }

    /** "Thuộc nhóm 10 tỉnh dẫn đầu": the place in a ranking, to be no worse than that. */
    static boolean ranks(Candidate candidate) {
        String before = candidate.since(WINDOW);
        return RANK.matcher(before).find()
                || AMONG.matcher(before).find()
                        && LEADING.matcher(candidate.after(80)).find();
    }

    private static Comparison comparison(Matcher words) {
        if (words.group("most") != null || words.group("most2") != null) {
            return Comparison.AT_MOST;
        }
        if (words.group("least") != null || words.group("least2") != null) {
            return Comparison.AT_LEAST;
        }
        return words.group("less") != null || words.group("less2") != null ? Comparison.LESS : Comparison.MORE;
    }
}
