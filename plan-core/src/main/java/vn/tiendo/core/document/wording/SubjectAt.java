package vn.tiendo.core.document.wording;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;

/** Reads bodies that stand at a place as a subject: something must follow that can be what they do. */
final class SubjectAt {
    private static final int LONGEST = 700;
    private static final Pattern SIDE = Pattern.compile(" (?:theo phân công|nêu trên, nếu|nếu) ");
    private static final Pattern SIDE_CLAUSE = Pattern.compile(" ?(?:(?:theo|được) phân công,|nếu )");
    private static final Pattern UNKNOWN_ACT =
            Pattern.compile("(?!(?:tại|ở|của|thuộc|về|trong|là|và|với|số|năm|giờ)(?![\\p{L}]))\\p{L}+ [^;]{3,}\\.$");
    private static final Pattern ASPECT = Pattern.compile(
            "(?:cơ quan|đơn vị) (?:chủ trì|thực hiện|phối hợp|tổ chức), (?:thành phần|số lượng|nội dung|thời gian|địa điểm|kinh phí|hình thức)(?!\\p{L})");
    private static final Pattern UNFINISHED = Pattern.compile("(?:,| và| của| với)$");
    private static final Pattern NOTHING = Pattern.compile("[\\s.;,)/]*$");
    private static final Pattern AFTER_COMMA = Pattern.compile(
            "(?:trên cơ sở|theo|trong|căn cứ|từ|hằng|hàng|định kỳ|khi|ngoài|với|tùy|để|nhằm)(?![\\p{L}])");

    private SubjectAt() {}

    static @Nullable Subject read(FlatText text, int start) {
        if (!BodyHead.at(text, start)
                || ASPECT.matcher(text.folded()).region(start, text.length()).lookingAt()) {
            return null;
        }
        int colon = text.text().indexOf(':', start);
        int limit = colon < 0 ? text.length() : colon;
        int end = BodyPhrase.end(text, start, Math.min(limit, start + LONGEST));
        boolean nothing = end != colon
                && NOTHING.matcher(text.text()).region(end, text.length()).lookingAt();
        if (end - start >= LONGEST || end <= start || nothing || brokenOff(text, end)) {
            return null;
        }
        FlatText list = text.sub(start, end);
        if (SIDE.matcher(list.folded() + " ").find()
                || list.text().contains(". ")
                || UNFINISHED.matcher(list.folded()).find()) {
            return null;
        }
        List<Found<String>> bodies = BodyList.split(list);
        return bodies.isEmpty() ? null : new Subject(CueSlip.mark(bodies, text, end), end, Subject.Kind.SUBJECT);
    }

    /** What follows is a verb; or unknown small words with a verb among them, before the clause ends. */
    private static boolean goesOn(FlatText text, int end) {
        if (end >= text.length() || text.text().charAt(end) == ':') {
            return true;
        }
        if (SIDE_CLAUSE.matcher(text.folded()).region(end, text.length()).lookingAt()) {
            return false;
        }
        int clause = text.text().indexOf("; ", end);
        int verb = Predicate.after(text, end, clause < 0 ? text.length() : clause);
        int next = text.text().charAt(end) == ' ' ? end + 1 : end;
        boolean small = Character.isLowerCase(text.text().charAt(next));
        return NameEnd.capitalVerb(text, next)
                || small
                        && (verb >= 0
                                || UNKNOWN_ACT
                                        .matcher(text.folded())
                                        .region(next, text.length())
                                        .lookingAt());
    }

    /** A comma after the name must lead to a verb or a circumstance, else it goes on with something that is no body. */
    private static boolean brokenOff(FlatText text, int end) {
        if (end >= text.length() || text.text().charAt(end) != ',') {
            return !goesOn(text, end);
        }
        int next = Math.min(text.length(), end + 2);
        return !Predicate.at(text, next)
                && !AFTER_COMMA
                        .matcher(text.folded())
                        .region(next, text.length())
                        .lookingAt();
    }
}
