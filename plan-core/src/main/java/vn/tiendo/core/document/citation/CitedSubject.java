package vn.tiendo.core.document.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.wording.BodyHead;

/**
 * What a cited document is about (trích yếu): the words behind symbol, date and issuer that begin "về …", "ban hành …", or
 * stand in quotation marks; up to the end of the clause, the next document of a list, or the one who acts on it.
 */
final class CitedSubject {
    private static final Pattern BEGINS =
            Pattern.compile(" ?(?:,? ?\\((?=v/v|về)|,? )?(?<first>(?:về|v/v)(?: việc)?[ :]{1,2}"
                    + "|(?:phê duyệt|ban hành|quy định|hướng dẫn|sửa đổi|công bố|thành lập|triển khai|thực hiện|tiếp tục|tăng cường) )?"
                    + "(?<quote>\")?");
    private static final Pattern ENDS = Pattern.compile("[;.](?: |$)|\\||[()]|,? sau đây (?:gọi|viết)"
            + "|(?:,| và)(?: các)? (?:nghị quyết|quyết định|chỉ thị|kết luận|quy định|hướng dẫn|thông báo|chương trình|kế hoạch"
            + "|công văn|đề án|nghị định|thông tư|luật)(?: hành động)? (?:số |\\d)"
            + "|, (?:các|giao|đề nghị|yêu cầu|trong đó|nhằm|bảo đảm|đảm bảo|gắn với|đồng thời|theo đó|với|nhất là|để|góp phần"
            + "|trên cơ sở|căn cứ|cụ thể|tập trung|chú trọng)(?![\\p{L}])| như sau");
    /** A bracket that belongs to the words before it. */
    private static final Pattern TERM = Pattern.compile("(?!sau đây|gọi|viết|v/v|về )[^()]{1,40}\\)(?! ?[;.])");

    private static final Pattern COMMA = Pattern.compile(", ");
    private static final int LONGEST = 400;

    private CitedSubject() {}

    /** @param from behind symbol, date and issuer */
    static @Nullable String after(FlatText text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        Matcher begins = BEGINS.matcher(text.folded()).region(from, limit);
        if (!begins.lookingAt() || begins.group("first") == null && begins.group("quote") == null) {
            return null;
        }
        int start = begins.start(begins.group("first") == null ? "quote" : "first");
        int end = begins.group("quote") == null
                ? clause(text, begins.end(), limit)
                : text.folded().indexOf('"', begins.end()) + 1;
        if (end <= begins.end() || end > limit) {
            return null;
        }
        String subject = text.text().substring(start, end).strip();
        return subject.length() > begins.end() - start ? subject : null;
    }

    private static int clause(FlatText text, int from, int limit) {
        int end = limit == text.length() ? limit : -1;
        int open = 0;
        for (Matcher ends = ENDS.matcher(text.folded()).region(from, limit); ends.find(); ) {
            boolean opens = ends.group().equals("(");
            if (open == 0
                    && !(opens
                            && TERM.matcher(text.folded())
                                    .region(ends.end(), limit)
                                    .lookingAt())) {
                end = ends.start();
                break;
            }
            open += opens ? 1 : ends.group().equals(")") ? -1 : 0;
        }
        Matcher comma = COMMA.matcher(text.text()).region(from, Math.max(from, end));
        while (comma.find()) {
            int next = comma.end();
            if (next < text.length() && (Character.isUpperCase(text.text().charAt(next)) || BodyHead.at(text, next))) {
                return comma.start();
            }
        }
        return end;
    }
}
