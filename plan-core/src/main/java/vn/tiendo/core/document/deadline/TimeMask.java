package vn.tiendo.core.document.deadline;

import java.util.regex.Matcher;
import vn.tiendo.core.document.noise.Cue;

/**
 * Blanks out what only looks like time: dates and years in the names of documents, programmes, strategies and terms, in
 * quotations, and the year of a vision or a target. The length never changes.
 */
final class TimeMask {
    private static final char BLANK = '\u0001';
    private static final Cue[] NAMES = {
        Cue.of("\"[^\"]{1,600}\""),
        Cue.of(
                "(?<![\\p{L}\\d])(?:số )?\\d{1,5}[a-z]?(?: ?[-/] ?[\\p{L}\\d]{1,14}){1,4},?(?: ngày[ \\d/-]{4,14}| ngày \\d{1,2} tháng"
                        + " \\d{1,2} năm \\d{4})(?![\\d])"),
        Cue.of("\\d{1,5}/\\d{4}/[\\p{L}\\d-]{2,14}"),
        Cue.of("(?:giai đoạn|nhiệm kỳ|thời kỳ|niên khóa|năm học|các năm) ?\\d{4} ?(?:-|đến|đến năm) ?(?:năm )?\\d{4}"),
        Cue.of("(?:tầm nhìn|định hướng)(?: đến)?(?: năm)? ?\\d{4}"),
        Cue.of(
                "(?:chiến lược|đề án|chương trình|quy hoạch|kế hoạch|dự án|nghị quyết|chỉ thị|mục tiêu|phấn đấu|chỉ tiêu|nhiệm vụ)"
                        + "(?![^.;:(]{0,220}(?:hoàn thành|xong|trước ngày|chậm nhất))[^.;:,(]{0,160}?(?<!qu[ýí] [iv\\d]{1,3} ?)(?<!tháng \\d{1,2} ?)"
                        + "(?<!(?:ngay trong|trong|vào|hết|cuối|đầu|giữa) )(?:đến )?năm \\d{4}(?! ?(?:và|,) ?(?:các|những) năm)"),
        Cue.of("(?:ngày )?\\d{1,2} ?(?:/|tháng) ?\\d{1,2} ?(?:/|-|năm) ?\\d{4}(?= ?(?:của|về|ban hành))"),
        Cue.of(
                "(?<!\\p{L})(?:(?<!(?<!nhân )dịp )kỷ niệm|nhân dịp|nhân (?=ngày|năm)|chào mừng|hưởng ứng|(?<!(?<!nhân )dịp kỷ niệm |(?<!nhân )dịp )ngày (?:dân vận|truyền thống|quốc tế|toàn dân)[^.;]{0,60}?)"
                        + "(?![^.;]{0,40}(?:hoàn thành|xong|trước ngày|chậm nhất))"
                        + " ?[^.;]{0,40}?\\(?(?:ngày )?\\d{1,2}/\\d{1,2}(?:/\\d{4})?(?: ?- ?(?:ngày )?\\d{1,2}/\\d{1,2}(?:/\\d{4})?)?"),
        Cue.of(
                "(?:chi|công việc|hoạt động|nhiệm vụ|giám sát|việc làm|vốn|kinh phí|ngân sách) thường xuyên(?! và định kỳ)"),
    };

    private TimeMask() {}

    static String apply(String folded) {
        StringBuilder masked = new StringBuilder(folded);
        for (Cue name : NAMES) {
            for (Matcher matcher : name.in(masked.toString())) {
                for (int i = matcher.start(); i < matcher.end(); i++) {
                    masked.setCharAt(i, BLANK);
                }
            }
        }
        return masked.toString();
    }

    static String documentsOnly(String folded) {
        StringBuilder masked = new StringBuilder(folded);
        for (int n : new int[] {1, 2}) {
            for (Matcher matcher : NAMES[n].in(masked.toString())) {
                for (int i = matcher.start(); i < matcher.end(); i++) {
                    masked.setCharAt(i, BLANK);
                }
            }
        }
        return masked.toString();
    }
}
