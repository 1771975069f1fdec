package vn.tiendo.core.document.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.deadline.CueSlips;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.wording.Predicate;

/** To whom a report goes ("báo cáo …", "gửi về …") and through whom ("qua …"); two addressees stay one phrase. */
record Addressee(@Nullable Found<String> to, @Nullable Found<String> via) {
    private static final Pattern TO = Pattern.compile(
            "(?<!\\p{L})(?:báo cáo(?: (?:cho|với|lên|về))?|(?:gửi|nộp|trình)(?: báo cáo)?(?: về| đến| tới| cho| lên)?|về|cho|tới|lên"
                    + "|(?<!liên quan )đến|(?<!hợp |cùng |đối |việc |gắn |so )với|để(?=[^;,]{4,60}(?:xem xét|chỉ đạo|theo dõi)))(?: các đồng chí| đồng chí)? ");
    private static final Pattern SENT =
            Pattern.compile("(?<!\\p{L})(?:(?:gửi|nộp|trình)(?: về| đến| tới| cho| lên)?|về) ");
    private static final Pattern AND_SENT =
            Pattern.compile(",? (?:và|đồng thời) (?:gửi|báo cáo|trình)(?: về| cho| lên)? ");
    private static final Pattern PASSED_ON =
            Pattern.compile("(?<!\\p{L})để (?:[\\p{L} ,]{0,20})(?:tổng hợp|báo cáo|tham mưu|trình)");
    private static final Pattern VIA = Pattern.compile(
            "(?<!\\p{L}|kiểm tra |đánh giá )(?:thông )?qua (?:cơ quan thường trực(?: là)? |đầu mối(?: là)? )?(?=\\p{L})");
    private static final Pattern STOP = Pattern.compile(
            " ?[(|]| (?:qua|thông qua|trước|để|tổng hợp|theo|định kỳ|kết quả|về|vào|trong|xem xét|bằng|chậm nhất|muộn nhất|cùng|khi|đúng|hằng|hàng|mỗi|biết"
                    + "|tình hình|tại|sau|đồng thời|phục vụ|làm|nhằm|và gửi|và báo cáo|ngay|việc|số|số liệu|danh sách|cuối năm|cuối quý|\\d{1,2}|ngày|những|một lần|gồm|kèm|cho)(?=[ ,;.:)]|$)|[;.:)]|,(?! \\p{L})");
    private static final int REACH_BACK = 80;

    static Addressee in(FlatText clause) {
        String folded = CueSlips.mend(clause.folded());
        int report = Math.max(0, ReportWords.at(folded));
        Found<String> to = withSecond(clause, body(clause, TO.matcher(folded), report, end(folded, report)));
        if (to == null) {
            to = body(clause, SENT.matcher(folded), Math.max(0, report - REACH_BACK), report);
        }
        return new Addressee(to, via(clause));
    }

    /** "Báo cáo Lãnh đạo Sở và gửi UBND tỉnh": both, as one phrase. */
    private static @Nullable Found<String> withSecond(FlatText clause, @Nullable Found<String> first) {
        int at = first == null ? -1 : clause.text().indexOf(first.value());
        if (first == null || at < 0) {
            return first;
        }
        Matcher and =
                AND_SENT.matcher(clause.folded()).region(at + first.value().length(), clause.length());
        if (!and.lookingAt() || !AddresseeHead.at(clause, and.end())) {
            return first;
        }
        Found<String> second = until(clause, and.end());
        TextSpan both = new TextSpan(first.span().start(), second.span().end());
        return new Found<>(first.value() + ", " + second.value(), both);
    }

    /** Who only hands the report on stands behind "để tổng hợp, báo cáo …". */
    private static int end(String folded, int report) {
        Matcher passed = PASSED_ON.matcher(folded);
        return passed.find(report) ? passed.start() : folded.length();
    }

    private static @Nullable Found<String> body(FlatText clause, Matcher cue, int from, int to) {
        int at = from;
        while (at < to && cue.find(at) && cue.start() < to) {
            if (AddresseeHead.at(clause, cue.end()) && !afterVia(clause, cue.start())) {
                return until(clause, cue.end());
            }
            at = cue.start() + 2;
        }
        return null;
    }

    private static boolean afterVia(FlatText clause, int at) {
        return clause.folded().substring(0, at).endsWith("qua ");
    }

    private static @Nullable Found<String> via(FlatText clause) {
        Matcher cue = VIA.matcher(clause.folded());
        while (cue.find()) {
            if (AddresseeHead.at(clause, cue.end())) {
                return until(clause, cue.end());
            }
        }
        return null;
    }

    /** A comma inside a name, or between two addressees, is followed by a capital. */
    private static int smallAfterComma(FlatText clause, int start) {
        int comma = clause.text().indexOf(", ", start);
        while (comma >= 0
                && comma + 2 < clause.length()
                && Character.isUpperCase(clause.text().charAt(comma + 2))) {
            comma = clause.text().indexOf(", ", comma + 2);
        }
        return comma < 0 ? clause.length() : comma;
    }

    private static Found<String> until(FlatText clause, int start) {
        int end = Math.min(stop(clause, start), smallAfterComma(clause, start));
        int verb = Predicate.after(clause, start, end);
        FlatText name = clause.sub(start, verb > start ? verb : end);
        int length = name.length();
        while (length > 0
                && (name.text().charAt(length - 1) == ',' || name.text().charAt(length - 1) == ' ')) {
            length--;
        }
        if (name.text().startsWith(" và", Math.max(0, length - 3))) {
            length = Math.max(0, length - 3);
        }
        return name.found(0, length);
    }

    /** A word written with a capital belongs to the name ("Phòng Kế hoạch - Tổng hợp"). */
    private static int stop(FlatText clause, int start) {
        Matcher stop = STOP.matcher(CueSlips.mend(clause.folded()))
                .region(start, clause.length())
                .useTransparentBounds(true);
        while (stop.find()) {
            int letter = Math.min(clause.length() - 1, stop.start() + 1);
            if (stop.end() - stop.start() < 3
                    || !Character.isUpperCase(clause.text().charAt(letter))) {
                return stop.start();
            }
        }
        return clause.length();
    }
}
