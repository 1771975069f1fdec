package vn.tiendo.core.document.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.FlatText;

/**
 * Where the bodies at a place end: at the first known verb when only words of a name stand before it, else where the
 * words stop that can belong to a name. A few unknown words between a bare class ("các đơn vị …") and a known verb are
 * taken for the kind of the class, after a complete name for an unknown verb.
 */
final class BodyPhrase {
    private static final Pattern PREPOSITION = Pattern.compile(
            "(?:trong|để|nhằm|tại|về|theo|khi|nếu|cho|đến|tới|bằng|qua|từ|ở|trước|sau|giữa|do|mà|như|vào|cùng|cũng|đã|đang|sẽ|không|với|việc|có|gồm|là|và|hoặc|đồng thời)(?![\\p{L}])");
    private static final Pattern BOTH_NOUN_AND_VERB = Pattern.compile(
            "(?:đầu tư|xây dựng|giáo dục|đào tạo|kiểm tra|giám sát|quản lý|truyền thông|khai thác|nghiên cứu|sản xuất|kinh doanh|thanh tra|thống kê)$");
    private static final int KIND_WORDS = 4;
    private static final int FIELD_WORDS = 3;

    private BodyPhrase() {}

    /** The end of the list of bodies that begins at a place; the limit when everything belongs to it. */
    static int end(FlatText text, int start, int limit) {
        NameEnd names = NameEnd.of(text, start, limit);
        int stop = names.at();
        int verb = names.verb();
        if (stop >= limit || verb >= 0 && text.sub(stop, verb).isEmpty()) {
            return verb >= 0 && verb < limit ? verb : limit;
        }
        String rest = text.folded().substring(stop, Math.min(limit, stop + 60)).strip();
        int series = seriesOfVerbs(text, names, rest);
        if (series > start) {
            return series;
        }
        if (!names.open()
                || verb < 0
                || rest.startsWith(",")
                || PREPOSITION.matcher(rest).lookingAt()) {
            return stop;
        }
        String between = text.folded().substring(stop, verb).strip();
        boolean kind = between.matches("[\\p{L} ]+")
                && between.split(" ").length <= (names.complete() ? FIELD_WORDS : KIND_WORDS);
        return kind ? verb : stop;
    }

    /** "… tỉnh đầu tư, hoàn thiện": a word that is noun and verb, before a comma and a verb, is the first of the verbs. */
    private static int seriesOfVerbs(FlatText text, NameEnd names, String rest) {
        if (!rest.startsWith(", ")
                || names.verb() < 0
                || !text.folded().startsWith(", ", names.at())
                || names.verb() != names.at() + 2) {
            return -1;
        }
        Matcher both = BOTH_NOUN_AND_VERB.matcher(text.folded().substring(0, names.at()));
        return both.find() ? both.start() : -1;
    }
}
