package vn.tiendo.core.document.check.cited;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.citation.Mention;
import vn.tiendo.core.document.noise.Folding;

/**
 * Where a citation stands in its sentence. What is named inside the subject of another document ("… về thực hiện Nghị
 * quyết số 19-NQ/TW") need not be cited whole. Mentions are shown in the order of reading.
 */
final class CitedPlace {
    private static final Pattern NUMBER_WORD = Pattern.compile(" ?(?:số)? ?:? ?$");
    private static final Pattern DATE_BEHIND_ISSUER =
            Pattern.compile("^ ?(?:của|do) [^,;.:]{2,80}? ?,? ?(?:ban hành )?ngày \\d{1,2}");
    private static final Pattern LIST_GOES_ON = Pattern.compile("(?:^|,|(?<![\\p{L}])và|(?<![\\p{L}])các|\\() ?$");
    private static final Pattern LIST_ONLY = Pattern.compile(" ?(?:,|và|,? và)? ?(?:các)? ?");
    private static final Pattern BEGINS_ANEW = Pattern.compile("[;.:-] ?$");
    private static final int LOOK = 160;

    private @Nullable Mention last;
    private boolean lastInside;

    boolean insideAnotherSubject(Mention mention) {
        boolean inside = last != null && last.text() == mention.text() && inside(mention, last.end());
        last = mention;
        lastInside = inside;
        return inside;
    }

    private boolean inside(Mention mention, int lastEnd) {
        String before = lead(mention, Math.max(lastEnd, mention.start() - LOOK));
        if (BEGINS_ANEW.matcher(before).find()) {
            return false;
        }
        return !LIST_GOES_ON.matcher(before).find() || lastInside;
    }

    /** Nothing but a comma or "và", and the kind, stands between two citations. */
    static boolean listed(Mention one, Mention next) {
        int end = end(one);
        return one.text() == next.text()
                && end <= next.start()
                && next.start() - end < LOOK
                && LIST_ONLY.matcher(lead(next, end)).matches();
    }

    /** Behind the symbol and its date. */
    static int end(Mention mention) {
        return mention.date() == null ? mention.end() : mention.date().end();
    }

    /** The words before the kind and the word "số". */
    private static String lead(Mention mention, int from) {
        if (from >= mention.start()) {
            return "";
        }
        String before = mention.text().folded().substring(from, mention.start());
        Matcher number = NUMBER_WORD.matcher(before);
        before = number.find() ? before.substring(0, number.start()) : before;
        String word = mention.word() == null ? "" : Folding.fold(mention.word());
        return before.endsWith(word) ? before.substring(0, before.length() - word.length()) : before;
    }

    /** Beside the usual place also behind the issuer: "… số 12/KH-SYT của Sở Y tế ngày 05/3/2031". */
    static boolean dateKnown(Mention mention) {
        int end = mention.end();
        String behind =
                mention.text().folded().substring(end, Math.min(mention.text().length(), end + LOOK));
        return mention.date() != null || DATE_BEHIND_ISSUER.matcher(behind).find();
    }
}
