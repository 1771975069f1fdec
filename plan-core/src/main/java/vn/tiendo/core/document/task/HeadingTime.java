package vn.tiendo.core.document.task;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.deadline.TimeContext;
import vn.tiendo.core.document.deadline.TimeReader;
import vn.tiendo.core.document.deadline.TimeWord;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.ReadWhen;

/** The time in a heading, which holds for all items below it: in brackets, or as the heading itself ("Quý I/2026"). */
final class HeadingTime {
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{4,80})\\)");
    private static final Pattern TIME_ITSELF = Pattern.compile(
            "^(?:trong |từ |trước |đến )?(?:ngày \\d|tháng \\d|qu[ýí] [iv\\d]|hằng |hàng |định kỳ).{0,60}$");

    private HeadingTime() {}

    static ReadWhen of(FlatText whole, @Nullable Integer year) {
        FlatText title = whole.atMost(400);
        Matcher bracket = BRACKET.matcher(title.text());
        while (bracket.find()) {
            FlatText inside = title.sub(bracket.start(1), bracket.end(1));
            ReadWhen when = explicit(inside, year);
            if (when.phrase() != null) {
                return when;
            }
        }
        return TIME_ITSELF.matcher(title.folded()).matches() ? explicit(title, year) : ReadWhen.NOTHING;
    }

    private static ReadWhen explicit(FlatText text, @Nullable Integer year) {
        List<TimeWord> words = TimeReader.words(text, TimeContext.line(year, false)).stream()
                .filter(w -> w.weight() != TimeWord.Weight.VAGUE)
                .toList();
        int covered = words.stream().mapToInt(w -> w.end() - w.start()).sum();
        return covered * 2 < text.length() ? ReadWhen.NOTHING : TimeReader.choose(text, words);
    }
}
