package vn.tiendo.core.document.check.cited;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.citation.Mention;
import vn.tiendo.core.document.citation.SymbolParts;
import vn.tiendo.core.document.noise.Folding;
import vn.tiendo.core.document.wording.BodyHead;

/**
 * Where a citation stands in its sentence. What is named inside the subject of another document ("… về thực hiện Nghị
 * quyết số 19-NQ/TW") need not be cited whole. Mentions are shown in the order of reading.
 */
final class CitedPlace {
    /** Other documents whose issuer nobody writes: the symbol names it. */
    private static final Pattern ISSUER_IN_SYMBOL = Pattern.compile("CP|TTg|QH\\d{0,2}|UBTVQH\\d{0,2}|HĐBT|CTN|VPCP");

    private static final Pattern NUMBER_WORD = Pattern.compile(" ?(?:số)? ?:? ?$");
    private static final Pattern OF_BEFORE = Pattern.compile(
            " của [^,;.:]{2,60}$| (?:phê duyệt|ban hành|công bố)(?: [\\p{L}]+){0,3} (?:tại|theo|bằng)(?: [\\p{L}]+){1,3} ?:? ?$");
    private static final Pattern DATE_BEHIND_ISSUER =
            Pattern.compile("^ ?(?:của|do) [^,;.:]{2,80}? ?,? ?(?:ban hành )?ngày \\d{1,2}");
    private static final Pattern LIST_GOES_ON = Pattern.compile("(?:^|,|(?<![\\p{L}])và|(?<![\\p{L}])các|\\() ?$");
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

    static boolean issuerKnown(Mention mention) {
        SymbolParts parts = mention.parts();
        if (mention.issuer() != null || parts == null) {
            return true;
        }
        String body = parts.body().isEmpty() ? parts.type() : parts.body();
        int from = Math.max(0, mention.start() - LOOK);
        String before = mention.text().folded().substring(from, mention.start());
        return ISSUER_IN_SYMBOL.matcher(body).matches()
                || OF_BEFORE.matcher(before).find()
                || issuerWithoutOf(mention);
    }

    /** "… số 12/UBND-TH ngày 05/3/2031 Ủy ban nhân dân tỉnh": the word "của" left out. */
    private static boolean issuerWithoutOf(Mention mention) {
        int behind = (mention.date() == null ? mention.end() : mention.date().end()) + 1;
        return behind < mention.text().length()
                && Character.isUpperCase(mention.text().text().charAt(behind))
                && BodyHead.at(mention.text(), behind);
    }

    /** Beside the usual place also behind the issuer: "… số 12/KH-SYT của Sở Y tế ngày 05/3/2031". */
    static boolean dateKnown(Mention mention) {
        int end = mention.end();
        String behind =
                mention.text().folded().substring(end, Math.min(mention.text().length(), end + LOOK));
        return mention.date() != null || DATE_BEHIND_ISSUER.matcher(behind).find();
    }
}
