package vn.tiendo.core.document.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;
import vn.tiendo.core.document.reading.Header;
import vn.tiendo.core.shared.DateRange;

/**
 * All that stands above the first numbered part.
 *
 * @param decision the grounds and articles of a Decision in front; empty without one
 */
public record Front(
        Header header,
        FlatText subject,
        FlatText decision,
        FlatText preamble,
        @Nullable Found<DateRange> term) {
    private static final Pattern GROUND =
            Pattern.compile("(?<=[;.,])\\s(?=(?:- ?)?(?:Căn cứ|Thực hiện|Theo|Xét|Triển khai|Để|Nhằm)\\s)");

    /** The preamble piece by piece: each "Căn cứ …", each "Thực hiện …" on its own. */
    public List<FlatText> preambleSentences() {
        List<FlatText> pieces = new ArrayList<>();
        split(decision, pieces);
        split(preamble, pieces);
        return pieces;
    }

    private static void split(FlatText text, List<FlatText> pieces) {
        int start = 0;
        Matcher next = GROUND.matcher(text.text());
        while (next.find()) {
            pieces.add(text.sub(start, next.start()));
            start = next.end();
        }
        pieces.add(text.from(start));
    }

    /** The year that time words without a year mean: of a one-year plan, else of the date. */
    public @Nullable Integer planYear() {
        if (term != null && term.value().from() != null && term.value().to() != null) {
            int from = term.value().from().getYear();
            if (from == term.value().to().getYear()) {
                return from;
            }
        }
        Found<String> date = header.date();
        return date == null ? null : Integer.valueOf(date.value().substring(0, 4));
    }
}
