package vn.tiendo.core.document.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.Cue;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;

/**
 * Partners of the lead: who stands after "phối hợp với", "phối hợp", "cùng với". Without a name, or between third
 * parties ("quy chế phối hợp giữa …"), there are none.
 */
public final class Cooperation {
    private static final int ENOUGH = 4_000;
    private static final Cue WITH = Cue.of("(?<!quy chế |cơ chế |chương trình |công tác |sự |hoạt động |thỏa thuận )"
            + CueSlip.COOPERATES + "(?: chặt chẽ| tốt| đồng bộ"
            + "| thường xuyên| hiệu quả| tích cực)?(?: cùng)?(?: với)?(?: cùng)? |(?<![\\p{L}])cùng với ");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{3,10}(?:$|[ ,;.])(?!\\p{Lu})");
    private static final Pattern STOP = Pattern.compile(
            " (?:để|nhằm|trong việc|trong quá|trong công|trong tổ|trong triển|tại|về việc|khi|nghiên)(?= )|[;:.] |\\.$|;$|, (?!\\p{L})");

    private Cooperation() {}

    public static List<Found<String>> partners(FlatText whole) {
        FlatText text = whole.atMost(ENOUGH);
        List<Found<String>> partners = new ArrayList<>();
        for (Matcher with : WITH.in(text.folded())) {
            if (BodyHead.at(text, with.end()) || abbreviation(text, with)) {
                List<Found<String>> names = BodyList.split(text.sub(with.end(), end(text, with.end())));
                partners.addAll(CueSlip.mark(names, text, with.start()));
            }
        }
        return partners;
    }

    /** "phối hợp với VCCI": capitals in running words stand for a body. */
    private static boolean abbreviation(FlatText text, Matcher with) {
        return Character.isLowerCase(text.text().charAt(with.start()))
                && ABBREVIATION
                        .matcher(text.text())
                        .region(with.end(), text.length())
                        .lookingAt();
    }

    private static int end(FlatText text, int start) {
        Matcher stop = STOP.matcher(text.folded()).region(start, text.length());
        int end = stop.find() ? stop.start() : text.length();
        return BodyPhrase.end(text, start, end);
    }
}
