package vn.tiendo.core.document.indicator;

import java.util.List;
import java.util.regex.Matcher;
import vn.tiendo.core.document.noise.Cue;

/**
 * Blanks out the digits that count nothing: in symbols of documents and names in quotation marks, in dates, years and
 * hours, in articles, ordinals and numbers of places, in telephone numbers. The length never changes.
 */
final class FigureMask {
    private static final char BLANK = '\u0001';

    /** Read from the text as written: the letters of a symbol are capitals. */
    private static final List<Cue> NAMES = List.of(
            Cue.of("“[^“”]{1,200}”|\"[^\"“”]{1,120}\""),
            Cue.of("\\d{1,5}[a-z]? ?[-/] ?(?:\\d{4} ?[-/] ?)?\\p{Lu}{2,10}[a-zđ]{0,2}"
                    + "(?: ?[-/.] ?[\\p{L}\\d]{1,14}){0,3}"),
            Cue.of("(?<!\\p{L})ngày ?\\d{1,2}(?: ?[/.-] ?| tháng )\\d{1,2}(?: ?[/.-] ?| năm )\\d{4}"
                    + "(?= ?,? ?(?:của|về|do|ban hành|hướng dẫn|quy định)(?!\\p{L}))"),
            Cue.of("(?<!\\p{L})(?:ISO|TCVN|QCVN|QCĐP|VBHN)[ :]?\\d[\\d:/.-]{0,16}"),
            Cue.of(
                    "(?<!\\p{L})(?:[Tt]ổng đài|[Đđ]ường dây nóng|[Hh]otline|[Đđ]iện thoại)(?: \\p{L}+){0,3} ?:? ?\\d[\\d.]{1,12}"),
            Cue.of("(?<!\\d)0\\d{2,3}[. ]\\d{3,4}[. ]\\d{3,4}|(?<!\\d)0\\d{8,10}(?!\\d)"));

    private static final String DAY = "\\d{1,2}(?: ?[/.-] ?\\d{1,2})?(?: ?[/.-] ?\\d{4})?";
    private static final String NUMBER = "\\d{1,4}+(?:[.,]\\d{1,2}+){0,2}+[a-zđ]?+(?! ?[%‰\\d])";
    private static final String AND = " ?(?:-|đến|tới|và|,) ?";
    private static final String STRUCTURE =
            "điều|khoản|chương|mục|tiểu mục|tiết|phụ lục|biểu|(?<!kiểu )mẫu|bảng|trang|nghị quyết|chỉ thị|quyết định|kết luận"
                    + "|thông báo|nghị định|thông tư|công điện|quy định";
    private static final String ORDINAL =
            "khóa|khoá|thứ|hội nghị|trung ương|(?<!nâng |xếp |thăng |tăng )hạng|cấp độ|mức độ|loại|lớp|khối|khối lớp|thôn|ấp|xóm|khu phố|khu|tổ|quận"
                    + "|vùng|đợt|bước|vòng|đề án|dự án|tiểu dự án|chương trình|tiêu chí|nội dung|nhiệm vụ|mũi|liều|tầng"
                    + "|quốc lộ|tỉnh lộ|huyện lộ|tháng thứ|lần thứ";

    private static final List<Cue> TIMES = List.of(
            Cue.of("\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:19|20)\\d{2}"),
            Cue.of("(?<!\\p{L})(?:ngày|mùng|hôm|dịp|mừng|kỷ niệm|sáng|chiều|tối|trước|sau) ?(?:ngày )?"
                    + "\\d{1,2} ?/ ?\\d{1,2}(?!\\d)(?:" + AND + "(?:ngày )?\\d{1,2} ?/ ?\\d{1,2}(?!\\d))?"),
            Cue.of("(?<!\\p{L})(?:ngày|mùng) ?" + DAY + "(?:" + AND + "(?:ngày )?" + DAY + "){0,3}"),
            Cue.of("\\d{1,2}(?: ?/ ?\\d{1,2})?(?:" + AND + "\\d{1,2}(?: ?/ ?\\d{1,2})?)?"
                    + "(?= ?(?:của tháng|hằng (?:tháng|năm|quý)|hàng (?:tháng|năm|quý)|mỗi (?:tháng|năm)))"),
            Cue.of("(?<!\\p{L})(?:tháng|quý|quí|tuần) ?\\d{1,2}(?!\\d)(?:" + AND + "\\d{1,2}(?!\\d)){0,3}"),
            Cue.of("(?<!\\d)(?:\\d{1,2} ?/ ?)?(?<![\\d.,])(?:19|20)\\d{2}" + AND
                    + "(?:năm |hết năm )?(?:19|20)\\d{2}(?![\\d.,]\\d|\\d| ?%)"),
            Cue.of("(?<!\\d)\\d{1,2} ?/ ?(?:19|20)\\d{2}(?!\\d)"),
            Cue.of(
                    "(?<!\\p{L})(?:năm|năm học|giai đoạn|nhiệm kỳ|đến|tới|từ|cuối|hết|trước|đầu|cùng kỳ|so với|/|-) ?(?:19|20)\\d{2}(?![\\d.,]\\d|\\d| ?%)"),
            Cue.of("(?<!\\d)\\d{1,2} ?(?:h|giờ) ?\\d{2}(?!\\d)(?: ?phút)?"),
            Cue.of("(?<!\\p{L})(?:lúc|hồi|từ|vào) ?\\d{1,2} ?(?:h|giờ)(?!\\p{L})"),
            Cue.of("(?<!\\d)24 ?/ ?7(?!\\d)|(?<!\\d)24 ?/ ?24(?= ?(?:giờ|h(?!\\p{L})))"));

    private static final List<Cue> IDENTITIES = List.of(
            Cue.of("(?<!\\p{L})(?<!(?:thiểu|đa|chỉ|hệ|dân|một) )số(?: hiệu)? ?:? ?\\d[\\d.]{0,12}(?! ?%|\\d)"
                    + "(?! ?(?:-|đến) ?\\d[\\d.,]{0,8} ?%)"),
            Cue.of("(?<!\\p{L})(?:" + STRUCTURE + ")(?: số)? " + NUMBER + "(?:" + AND + NUMBER + "){0,3}"),
            Cue.of("(?<!\\p{L})(?:" + ORDINAL + ")(?: số)? " + NUMBER + "(?:" + AND + NUMBER + "){0,3}"),
            Cue.of("(?<!\\p{L})(?:cấp|mức) [1-5](?!\\d)(?! ?[%.,]?\\d)(?! \\p{L}{2,3}(?!\\p{L}))"),
            Cue.of(
                    "(?<!\\p{L})điểm \\d{1,2}(?= ?,? ?(?:mục|khoản|điều|phần|chương|phụ lục|kế hoạch|nghị quyết|công văn)(?!\\p{L}))"),
            Cue.of("[(\\[]\\d{1,2}[)\\]]|(?<=[:;,] )\\d{1,2}\\)"),
            Cue.of("(?<!\\d)\\d\\.0(?![\\d%])"),
            Cue.of("(?<!\\p{L})(?:mục tiêu|chỉ tiêu)(?: số)? \\d{1,2}(?:\\.\\d{1,2})?(?= ?[:.;)]|$)"),
            Cue.of("(?<!\\p{L})tỷ lệ 1 ?/ ?\\d[\\d.]{0,6}(?:(?:,| và) 1 ?/ ?\\d[\\d.]{0,6}){0,3}"),
            Cue.of("(?<![\\d.,])[1-9] (?:không|rõ|tại chỗ|sạch|tốt|cùng|biết|tự|dám|phải|trước|sẵn sàng|thật)"
                    + "(?!\\p{L})"));

    private FigureMask() {}

    /** Only names are blanked: years and dates still show. */
    static String names(String text, String folded) {
        return masked(text, folded, NAMES);
    }

    /** @param named what {@link #names} left */
    static String figures(String named) {
        String timeless = masked(named, named, TIMES);
        return masked(timeless, timeless, IDENTITIES);
    }

    /** Ends when no digit is left to blank out: most sentences hold but a date or a symbol. */
    private static String masked(String searched, String folded, List<Cue> cues) {
        StringBuilder masked = new StringBuilder(folded);
        long left = folded.chars().filter(Character::isDigit).count();
        for (int cue = 0; cue < cues.size() && left > 0; cue++) {
            for (Matcher matcher : cues.get(cue).in(searched)) {
                for (int i = matcher.start(); i < matcher.end(); i++) {
                    if (Character.isDigit(masked.charAt(i))) {
                        masked.setCharAt(i, BLANK);
                        left--;
                    }
                }
            }
        }
        return masked.toString();
    }
}
