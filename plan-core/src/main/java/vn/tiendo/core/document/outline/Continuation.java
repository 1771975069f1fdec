package vn.tiendo.core.document.outline;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.noise.Line;
import vn.tiendo.core.document.wording.BodyHead;
import vn.tiendo.core.document.wording.Predicate;

/**
 * Whether a line goes on with the paragraph before it. A paragraph without an end mark goes on with a line that begins
 * in lower case; in a text broken at a fixed width, also with any line directly below a full one.
 */
final class Continuation {
    private static final Pattern ENDED = Pattern.compile("[.;:!?…][\"”'’)\\]/.]{0,3}$");
    private static final Pattern CANNOT_END = Pattern.compile(
            "(?:,|-|\\(|[≥≤<>]|(?:^| )(?:của|và|với|cho|các|về|theo|tại|do|là|để|từ|trên|trong|đến|bằng|được|có"
                    + "|những|khi|nhằm|ban thường vụ|ủy ban|hội đồng|thường trực))$");
    /** A figure must follow; "chuyển đổi số", "hằng năm" end well before anything else. */
    private static final Pattern FIGURE_FOLLOWS = Pattern.compile("(?:^| )(?:số|ngày|tháng|năm)$");

    private static final Pattern NAME_BEGUN = Pattern.compile(
            "\\s(?:Hội|Phòng|Sở|Ban|Trung tâm|Ủy ban|Uỷ ban|Chi bộ|Đảng bộ|Đoàn|Công đoàn|Trường|Trạm|Liên hiệp)$");
    private static final Pattern BULLET_THAT_IS_A_HYPHEN = Pattern.compile("^[-–]\\s?(?:\\p{Ll}|\\d{4})");
    private static final Pattern ENDS_WITH_YEAR = Pattern.compile("(?:^|\\s)(?:19|20)\\d{2}$");
    private static final Pattern BEGINS_WITH_YEAR = Pattern.compile("^[-–]\\s?(?:19|20)\\d{2}(?!\\d)");
    private static final Pattern ASSIGNMENT = Pattern.compile("(?:chủ trì|(?:phối hợp |chỉ đạo )?tham mưu)(?!\\p{L})");
    private static final Pattern ORDERS_WHOM = Pattern.compile(
            "(?:^| |\\()(?:giao|thì|đề nghị|yêu cầu|phân công|hoặc|cùng|đồng chí|hội nghị|ban chấp hành|trực thuộc)$");
    private static final int LONGEST_NAME = 90;
    private static final int LONG_PARAGRAPH = 250;

    private final int width;

    Continuation(int width) {
        this.width = width;
    }

    boolean goesOn(List<Line> open, @Nullable Marker marker, Line next, @Nullable Marker nextMarker) {
        Line last = open.getLast();
        if (TableRow.is(last) || TableRow.is(next)) {
            return false;
        }
        boolean ended = ENDED.matcher(last.flat().text()).find();
        boolean full = width > 0 && last.flat().length() >= width * 0.75;
        if (nextMarker != null) {
            return wrappedAtHyphen(last, next, ended, full);
        }
        if (Capitals.are(last.flat().text()) != Capitals.are(next.flat().text()) && open.size() < 3) {
            return false;
        }
        if (ended) {
            return full && !next.blankBefore() && last.flat().length() >= width * 0.9;
        }
        return unfinished(open, marker, next, full);
    }

    private boolean wrappedAtHyphen(Line last, Line next, boolean ended, boolean full) {
        boolean pair = !next.blankBefore()
                && "-–—".indexOf(next.flat().text().charAt(0)) >= 0
                && HyphenPair.parted(last.flat().folded(), next.flat().folded());
        boolean years = ENDS_WITH_YEAR.matcher(last.flat().text()).find()
                && BEGINS_WITH_YEAR.matcher(next.flat().text()).find();
        return years
                || pair
                || !ended
                        && !next.blankBefore()
                        && (full || CANNOT_END.matcher(tail(last)).find())
                        && !Capitals.are(last.flat().text())
                        && BULLET_THAT_IS_A_HYPHEN.matcher(next.flat().text()).find();
    }

    private boolean unfinished(List<Line> open, @Nullable Marker marker, Line next, boolean full) {
        Line last = open.getLast();
        char first = next.flat().text().charAt(0);
        boolean title = Capitals.are(last.flat().text());
        if (title) {
            return marker != null && !next.blankBefore();
        }
        if (Character.isLowerCase(first) || ",.;)".indexOf(first) >= 0) {
            return true;
        }
        if (CANNOT_END.matcher(tail(last)).find()
                || FIGURE_FOLLOWS.matcher(tail(last)).find() && (Character.isDigit(first) || first == '/')
                || NAME_BEGUN.matcher(last.flat().text()).find()) {
            return true;
        }
        if (assigns(last, next)) {
            return false;
        }
        return !next.blankBefore() && full || last.flat().length() >= LONG_PARAGRAPH && !Character.isDigit(first);
    }

    /** "Ban Xây dựng Đảng chủ trì tham mưu trong tháng 4/2031": the line says who, below the line that says what. */
    private static boolean assigns(Line last, Line next) {
        FlatText text = next.flat();
        if (!BodyHead.at(text, 0) || ORDERS_WHOM.matcher(tail(last)).find()) {
            return false;
        }
        int verb = Predicate.after(text, 0, Math.min(text.length(), LONGEST_NAME));
        return verb > 0
                && ASSIGNMENT.matcher(text.folded()).region(verb, text.length()).lookingAt();
    }

    private static String tail(Line line) {
        String folded = line.flat().folded();
        return folded.substring(Math.max(0, folded.length() - 20));
    }
}
