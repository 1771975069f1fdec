package vn.tiendo.core.document.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.FlatText;

/** Up to three words no rule knows between a class and what closes it belong to it: "các chủ bến phà trên địa bàn". */
final class Bridge {
    private static final Pattern SYLLABLE = Pattern.compile(" ?\\p{Ll}{1,8}(?![\\p{L}]) ");
    private static final Pattern PREPOSITION = Pattern.compile(
            "(?:trong|để|nhằm|về|theo|khi|nếu|cho|đến|tới|bằng|qua|từ|trước|sau|giữa|do|mà|như|vào)(?![\\p{L}])");
    private static final Pattern END = Pattern.compile("(?:trên địa bàn|trực thuộc|(?:có )?liên quan)");
    private static final int WORDS = 3;

    private Bridge() {}

    /** Where the closing word ends, -1 when none comes soon enough before the verb. */
    static int end(FlatText text, int here, int limit, int verb) {
        int next = here;
        for (int i = 0; i < WORDS; i++) {
            Matcher syllable = SYLLABLE.matcher(text.text()).region(next, limit);
            if (!syllable.lookingAt()
                    || PREPOSITION.matcher(text.folded()).region(next, limit).lookingAt()) {
                return -1;
            }
            next = syllable.end();
            if (verb >= 0 && next >= verb) {
                return -1;
            }
            if (END.matcher(text.folded()).region(next, limit).lookingAt()) {
                return NameWords.closer(text, next, limit);
            }
        }
        return -1;
    }
}
