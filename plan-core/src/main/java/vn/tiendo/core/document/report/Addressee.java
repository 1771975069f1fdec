package vn.tiendo.core.document.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.wording.BodyHead;
import vn.tiendo.core.document.wording.Predicate;

/** To whom a report goes ("báo cáo …", "gửi về …") and through whom ("qua …"); two addressees stay one phrase. */
record Addressee(@Nullable Found<String> to, @Nullable Found<String> via) {
    private static final Pattern TO = Pattern.compile(
            "(?:báo cáo|(?:gửi|nộp|trình)(?: báo cáo)?(?: về| đến| tới| cho| lên)?|về|cho|tới|lên|đến|với) ");
    private static final Pattern VIA = Pattern.compile("(?:thông )?qua (?:cơ quan thường trực(?: là)? )?(?=\\p{L})");
    private static final Pattern STOP = Pattern.compile(
            " ?\\(| (?:qua|thông qua|trước|để|tổng hợp|theo|định kỳ|kết quả|về|vào|trong|xem xét|bằng|chậm nhất|cùng|khi|đúng|hằng|hàng|biết|tình hình)(?= )|[;.:)]|,(?! \\p{L})");

    static Addressee in(FlatText clause) {
        int report = Math.max(0, clause.folded().indexOf("báo cáo"));
        Found<String> to = body(clause, report);
        if (to == null) {
            to = body(clause, 0);
        }
        return new Addressee(to, via(clause));
    }

    private static @Nullable Found<String> body(FlatText clause, int from) {
        Matcher cue = TO.matcher(clause.folded());
        int at = from;
        while (cue.find(at)) {
            String word = clause.folded().substring(cue.start(), cue.end());
            if (BodyHead.at(clause, cue.end()) && !afterVia(clause, cue.start()) && !word.isBlank()) {
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
            if (BodyHead.at(clause, cue.end())) {
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
        Matcher stop = STOP.matcher(clause.folded()).region(start, clause.length());
        int end = Math.min(stop.find() ? stop.start() : clause.length(), smallAfterComma(clause, start));
        int verb = Predicate.after(clause, start, end);
        FlatText name = clause.sub(start, verb > start ? verb : end);
        boolean comma = name.text().endsWith(",");
        return comma ? name.found(0, name.length() - 1) : name.found();
    }
}
