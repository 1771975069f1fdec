package vn.tiendo.core.document.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;

/** The words after "của": who issued a cited document, up to what it is about. */
final class CitedIssuer {
    private static final Pattern OF = Pattern.compile("^ ?,? ?(?:của|do) (?=\\p{L})");
    private static final Pattern CONFERENCE =
            Pattern.compile("^,? ?hội nghị lần thứ [\\p{L}\\d]+(?: \\p{L}+)?,? (?=ban chấp hành)");
    private static final Pattern STOP = Pattern.compile(
            "[,;.:\"“]| (?:về|ban hành|quy định|thực hiện|tiếp tục|và|đến|để|giúp|theo|phê duyệt|hướng dẫn|triển khai"
                    + "|sửa đổi|trong|tại|chủ trì|đã|với|nhằm|một|là|quán triệt|tăng cường|gắn|lãnh đạo) |\\((?!khóa|khoá)");
    private static final int LONGEST = 120;

    private CitedIssuer() {}

    static @Nullable String after(FlatText text, int end) {
        int limit = Math.min(text.length(), end + 60);
        Matcher of = OF.matcher(text.folded()).region(end, limit);
        Matcher conference = CONFERENCE.matcher(text.folded()).region(end, limit);
        int start = of.lookingAt() ? of.end() : conference.lookingAt() ? conference.end() : -1;
        if (start < 0) {
            return null;
        }
        int last = Math.min(text.length(), start + LONGEST);
        Matcher stop = STOP.matcher(text.folded()).region(start, last);
        String issuer =
                text.text().substring(start, stop.find() ? stop.start() : last).strip();
        return issuer.isEmpty() ? null : issuer;
    }
}
