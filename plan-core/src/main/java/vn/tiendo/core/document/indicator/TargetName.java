package vn.tiendo.core.document.indicator;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.indicator.Candidate.Unit;
import vn.tiendo.core.document.indicator.UnitWords.Kind;

/** What a figure counts and what it holds for, in the words of its clause (I12): the clause without figure and cues. */
final class TargetName {
    private static final Pattern LEADING = Pattern.compile(
            "^(?:[\\s,;:.)(+-]|(?:" + TargetWords.STRIVE
                    + "|trong đó|và|có|có thêm|thêm|đạt|đạt được|(?:(?:đến|trong|trước|vào|từ)? ?(?:cuối |hết |đầu )?năm \\d{4})|hằng năm|hàng năm|mỗi năm|là|riêng|phải)(?![\\p{L}\\d]))++");
    private static final Pattern TRAILING = Pattern.compile("(?:[\\s,;:.(+-]|(?<!\\p{L})(?:"
            + "ít nhất|tối thiểu|trên|dưới|hơn|không quá|không dưới|không (?:thấp|cao|ít|nhiều|vượt) (?:hơn|quá)|tối đa|từ|đạt|đạt được|có|còn|là|khoảng|thêm|tăng thêm|xuống"
            + "|(?<!tr[ởờỡ] )lên|≥|≤|bằng|ở mức|chiếm|tỷ lệ|được))++$");
    private static final Pattern BASE = Pattern.compile(
            "(?<!\\p{L})từ (?:mức )?\\d[\\d.,]* ?%?[^;]*(?<!tr[ởờỡ] )(?<!\\p{L})(?:lên|xuống|còn) ?.{0,12}$");
    private static final Pattern YEAR = Pattern.compile(
            ",? ?(?:(?:vào|đến|trong|tới) )?(?:cuối |hết |đầu )?năm \\d{4}|^ ?/ ?(?:năm|tháng|quý)(?!\\p{L})");
    private static final Pattern UPWARD = Pattern.compile("(?<!\\p{L})tr[ởờỡ] (?:lên|xuống)(?!\\p{L})");
    private static final Pattern SCOPE = Pattern.compile(
            "(?<!\\p{L})(?:(?:mỗi|từng) (?!năm|tháng|quý|tuần|ngày)\\p{L}+(?: \\p{L}+)??(?= (?:có|xây|kết|thành|phải|được|đạt|ít|tối|duy|tổ|thực|hoàn|\\d))|(?:trên địa bàn|toàn) (?:toàn )?(?:tỉnh|huyện|xã|phường|thành phố|thị xã|thị trấn|đảng bộ(?: (?:tỉnh|huyện|xã|phường))?|quận))(?!\\p{L})");
    private static final Set<Kind> NOUNS =
            EnumSet.of(Kind.RESULT, Kind.THING, Kind.MEMBER, Kind.MEETING, Kind.FREQUENCY, Kind.COPY, Kind.PART);
    private static final int LONGEST = 200;

    private TargetName() {}

    static String of(Candidate candidate, Unit unit) {
        String name = words(candidate, unit);
        Candidate previous = candidate.previous();
        if (name.isEmpty() && previous != null) {
            name = words(previous, previous.unit());
        }
        if (name.isEmpty()) {
            name = candidate.sentence().text().text().substring(candidate.clauseStart(), candidate.clauseEnd());
        }
        int cut = name.lastIndexOf(' ', LONGEST);
        return name.length() <= LONGEST ? name : name.substring(0, cut > 0 ? cut : LONGEST);
    }

    private static String words(Candidate candidate, Unit unit) {
        String text = candidate.sentence().text().text();
        String folded = candidate.sentence().named();
        int end = candidate.clauseEnd();
        String before = trimmed(
                text, folded, candidate.clauseStart(), candidate.figure().start());
        String after = behind(text, folded, unit.end(), end);
        boolean noun = NOUNS.contains(unit.kind()) && !unit.concluded() && !before.contains(unit.words());
        return (before + " " + (noun ? unit.words() : "") + " " + after)
                .replaceAll("\\s+", " ")
                .strip();
    }

    static @Nullable String scope(Candidate candidate, Unit unit) {
        String text = candidate.sentence().text().text();
        if (candidate.figure().total() != null && !candidate.figure().rate()) {
            int end = candidate.figure().end();
            String count = text.substring(candidate.figure().start(), end);
            // "2/3 số hộ" is a share, which the words between tell from a count
            return unit.concluded() || unit.end() < end
                    ? (count + " " + unit.words()).strip()
                    : text.substring(candidate.figure().start(), unit.end()).strip();
        }
        Matcher scope = SCOPE.matcher(candidate.sentence().masked());
        scope.region(candidate.clauseStart(), candidate.clauseEnd());
        scope.useTransparentBounds(true);
        return scope.find() ? text.substring(scope.start(), scope.end()) : null;
    }

    private static String trimmed(String text, String folded, int start, int end) {
        int from = start;
        int to = end;
        Matcher base = BASE.matcher(folded.substring(from, to));
        to = base.find() ? from + base.start() : to;
        Matcher trailing = TRAILING.matcher(folded.substring(from, to));
        to = trailing.find() ? from + trailing.start() : to;
        Matcher leading = LEADING.matcher(folded.substring(from, to));
        from += leading.find() ? leading.end() : 0;
        return text.substring(from, to);
    }

    /** Behind the figure only what compares it is no part of the name. */
    private static String behind(String text, String folded, int start, int end) {
        String piece = text.substring(start, end);
        Matcher upward = UPWARD.matcher(folded.substring(start, end));
        String plain = upward.find() ? piece.substring(0, upward.start()) + piece.substring(upward.end()) : piece;
        return YEAR.matcher(plain).replaceAll("");
    }
}
